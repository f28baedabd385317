package org.appticket.application.search;

import org.appticket.application.paging.Page;
import org.appticket.application.paging.PageRequest;
import org.appticket.application.port.relation.WatcherList;
import org.appticket.application.view.TicketRecord;
import org.appticket.application.view.WatcherRecord;
import org.appticket.domain.id.TicketId;
import org.appticket.domain.people.Actor;

/** Shows who watches a ticket to everybody who sees it: they can know who reads along. */
public final class ShowWatchers {

    private final ShowTicket showTicket;
    private final WatcherList watchers;

    /**
     * Over tickets and their watchers.
     *
     * @param showTicket shows the ticket
     * @param watchers who watches them
     */
    public ShowWatchers(ShowTicket showTicket, WatcherList watchers) {
        this.showTicket = showTicket;
        this.watchers = watchers;
    }

    /**
     * What is asked for.
     *
     * @param ticket which ticket
     * @param by who asks
     * @param page which page
     */
    public record Query(TicketId ticket, Actor by, PageRequest page) {}

    /**
     * Shows them.
     *
     * @param query what is asked for
     * @return the page, by number
     * @throws org.appticket.domain.NotFound if there is no such ticket, or it may not be seen
     * @throws org.appticket.domain.InvalidValue if the cursor is not one of this list
     */
    public Page<WatcherRecord> handle(Query query) {
        TicketRecord ticket = showTicket.handle(new ShowTicket.Query(query.ticket(), query.by()));
        return watchers.list(ticket.id(), query.page());
    }
}
