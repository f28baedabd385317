package org.appticket.application.live;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.appticket.application.port.live.Presences;
import org.appticket.application.search.ShowTicket;
import org.appticket.application.view.TicketRecord;
import org.appticket.application.view.live.Reading;
import org.appticket.domain.id.TicketId;
import org.appticket.domain.people.Actor;
import org.appticket.domain.presence.Attendee;
import org.appticket.domain.presence.Doing;

/** Shows who has a ticket before them, and how far people have read it, as far as who asks may know. */
public final class ShowReaders {

    private static final int MOST = 200;

    private final ShowTicket showTicket;
    private final Presences presences;
    private final InstantSource clock;

    /**
     * Over tickets and those who read them.
     *
     * @param showTicket shows the ticket
     * @param presences who reads it
     * @param clock what time it is
     */
    public ShowReaders(ShowTicket showTicket, Presences presences, InstantSource clock) {
        this.showTicket = showTicket;
        this.presences = presences;
        this.clock = clock;
    }

    /**
     * What is asked for.
     *
     * @param ticket which ticket
     * @param by who asks
     */
    public record Query(TicketId ticket, Actor by) {}

    /**
     * Shows them.
     *
     * @param query what is asked for
     * @return those first who had it before them last, 200 at most
     * @throws org.appticket.domain.NotFound if there is no such ticket, or it may not be seen
     */
    public List<Reading> handle(Query query) {
        TicketRecord ticket = showTicket.handle(new ShowTicket.Query(query.ticket(), query.by()));
        return presences.list(ticket.id(), clock.instant(), MOST).stream()
                .flatMap(reading -> shown(reading, query.by(), ticket).stream())
                .toList();
    }

    private static Optional<Reading> shown(Reading reading, Actor by, TicketRecord ticket) {
        Doing doing = reading.doing().orElse(Doing.READING);
        return new Attendee(reading.person().id(), doing)
                .as(by, ticket.standing())
                .map(known ->
                        new Reading(reading.person(), reading.doing().map(any -> known), reading.seen(), reading.at()));
    }
}
