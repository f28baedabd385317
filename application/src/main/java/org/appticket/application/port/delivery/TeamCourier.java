package org.appticket.application.port.delivery;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.appticket.application.port.account.Postman.Recipient;
import org.appticket.domain.delivery.Setback;
import org.appticket.domain.history.Digest;
import org.appticket.domain.id.TicketId;
import org.appticket.domain.notification.TeamNotice;

/** Brings news to the addresses of teams. Never used inside a unit of work. Safe for use by many threads. */
public interface TeamCourier {

    /**
     * What goes out to a team at once.
     *
     * @param letter tells it from all other news, and is the same when it goes out again
     * @param to to which address
     * @param items what the team is told, in order; at least one
     */
    record TeamNews(Digest letter, Recipient to, List<Item> items) {
        /** Copies the items. */
        public TeamNews {
            items = List.copyOf(items);
        }
    }

    /**
     * One thing that a team is told.
     *
     * @param kind what happened
     * @param at when
     * @param about the ticket
     */
    record Item(TeamNotice.Kind kind, Instant at, About about) {}

    /**
     * A ticket as it is when the news go out.
     *
     * @param ticket its number
     * @param link where it is shown, an absolute address
     * @param title its title, in one line; nothing if it is confidential
     * @param deadline until when something is promised; nothing also if it is confidential
     */
    record About(TicketId ticket, String link, Optional<String> title, Optional<Instant> deadline) {}

    /**
     * Brings news. It takes ten seconds at most.
     *
     * @param news the news
     * @return why they could not be brought, and how long whoever did not take them asks to be left alone; nothing if somebody has taken
     *     responsibility for them
     */
    Optional<Setback> bring(TeamNews news);
}
