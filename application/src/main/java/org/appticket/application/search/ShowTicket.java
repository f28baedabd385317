package org.appticket.application.search;

import org.appticket.application.port.TicketSearch;
import org.appticket.application.view.TicketRecord;
import org.appticket.domain.NotFound;
import org.appticket.domain.id.TicketId;
import org.appticket.domain.people.Actor;
import org.appticket.domain.permission.Permissions;

/** Shows a ticket. */
public final class ShowTicket {

    private final TicketSearch search;

    /**
     * Over the tickets.
     *
     * @param search where they are
     */
    public ShowTicket(TicketSearch search) {
        this.search = search;
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
        return search.find(query.ticket(), Permissions.sightOf(query.by())).orElseThrow(NotFound::new);
    }
}
