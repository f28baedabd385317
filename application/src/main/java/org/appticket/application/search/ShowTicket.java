package org.appticket.application.search;

import java.util.Set;
import org.appticket.application.port.TicketSearch;
import org.appticket.application.view.TicketRecord;
import org.appticket.domain.NotFound;
import org.appticket.domain.id.TicketId;
import org.appticket.domain.people.Actor;
import org.appticket.domain.permission.Permissions;

/** Shows a ticket. */
public final class ShowTicket {

    private final TicketSearch search;
    private final ConfidentialReads reads;

    /**
     * Over the tickets.
     *
     * @param search where they are
     * @param reads where it is written down who reads what is confidential
     */
    public ShowTicket(TicketSearch search, ConfidentialReads reads) {
        this.search = search;
        this.reads = reads;
    }

    /**
     * What is asked for.
     *
     * @param ticket which
     * @param by who asks
     */
    public record Query(TicketId ticket, Actor by) {}

    /**
     * Shows it.
     *
     * @param query what is asked for
     * @return the ticket
     * @throws NotFound if there is none, or it may not be seen
     */
    public TicketRecord handle(Query query) {
        TicketRecord ticket =
                search.find(query.ticket(), Permissions.sightOf(query.by())).orElseThrow(NotFound::new);
        reads.note(query.by(), Set.of(ticket));
        return ticket.speakingOf(seen(ticket.tickets(), query.by()));
    }

    /** Those of some tickets that somebody may know of. */
    Set<TicketId> seen(Set<TicketId> tickets, Actor by) {
        return tickets.isEmpty() ? Set.of() : search.listSeen(tickets, Permissions.sightOf(by));
    }
}
