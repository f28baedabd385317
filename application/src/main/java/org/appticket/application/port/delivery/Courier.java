package org.appticket.application.port.delivery;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.appticket.application.port.account.Postman.Recipient;
import org.appticket.domain.delivery.Setback;
import org.appticket.domain.history.Digest;
import org.appticket.domain.id.TicketId;
import org.appticket.domain.inbound.ReplyMark;
import org.appticket.domain.notification.NoticeKind;

/** Brings news to people by one channel. Never used inside a unit of work. Safe for use by many threads. */
public interface Courier {

    /**
     * What goes out to somebody at once.
     *
     * @param letter tells it from all other news, and is the same when it goes out again
     * @param to to whom
     * @param items what they are told, in order; at least one
     * @param reply by what their answer is known; nothing if they are told of several tickets
     */
    record News(Digest letter, Recipient to, List<Item> items, Optional<ReplyMark> reply) {
        /** Copies the items. */
        public News {
            items = List.copyOf(items);
        }
    }

    /**
     * One thing that somebody is told.
     *
     * @param kind what happened
     * @param at when
     * @param by who did it; nobody if the system acted by itself
     * @param text what was said, or how it was solved, in Markdown
     * @param about the ticket
     */
    record Item(NoticeKind kind, Instant at, Optional<String> by, Optional<String> text, About about) {}

    /**
     * A ticket as it is when the news go out.
     *
     * @param ticket its number
     * @param title its title, in one line
     * @param confidential whether only those concerned and managers see it
     * @param link where it is shown, an absolute address
     * @param lead who is accountable for it
     * @param deadline until when something is promised
     */
    record About(
            TicketId ticket,
            String title,
            boolean confidential,
            String link,
            Optional<String> lead,
            Optional<Instant> deadline) {}

    /**
     * Brings news. It takes ten seconds at most.
     *
     * @param news the news
     * @return why they could not be brought, and how long whoever did not take them asks to be left alone; nothing if somebody has taken
     *     responsibility for them
     */
    Optional<Setback> bring(News news);

    /**
     * Brings something that says that it is a test, and nothing else. It takes ten seconds at most.
     *
     * @param letter tells it from all other letters
     * @param to to whom
     * @return as {@link #bring}
     */
    Optional<Setback> bringTest(Digest letter, Recipient to);
}
