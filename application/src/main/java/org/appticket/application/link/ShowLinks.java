package org.appticket.application.link;

import org.appticket.application.paging.Page;
import org.appticket.application.paging.PageRequest;
import org.appticket.application.port.link.LinkSearch;
import org.appticket.application.search.ShowTicket;
import org.appticket.application.view.link.LinkRecord;
import org.appticket.domain.id.TicketId;
import org.appticket.domain.people.Actor;
import org.appticket.domain.permission.Permissions;

/** Shows the links of a ticket, without those to tickets that the actor may not see. */
public final class ShowLinks {

    private final ShowTicket showTicket;
    private final LinkSearch links;

    /**
     * Over tickets and their links.
     *
     * @param showTicket shows the ticket
     * @param links where the links are
     */
    public ShowLinks(ShowTicket showTicket, LinkSearch links) {
        this.showTicket = showTicket;
        this.links = links;
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
    public Page<LinkRecord> handle(Query query) {
        showTicket.handle(new ShowTicket.Query(query.ticket(), query.by()));
        return links.list(query.ticket(), Permissions.sightOf(query.by()), query.page());
    }
}
