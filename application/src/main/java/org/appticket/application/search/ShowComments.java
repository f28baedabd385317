package org.appticket.application.search;

import org.appticket.application.paging.Page;
import org.appticket.application.paging.PageRequest;
import org.appticket.application.port.Comments;
import org.appticket.application.view.CommentRecord;
import org.appticket.application.view.TicketRecord;
import org.appticket.domain.id.TicketId;
import org.appticket.domain.people.Actor;
import org.appticket.domain.permission.Permissions;

/** Shows what was said about a ticket, the oldest first. */
public final class ShowComments {

    private final ShowTicket showTicket;
    private final Comments comments;

    /**
     * Over tickets and what belongs to them.
     *
     * @param showTicket shows the ticket
     * @param comments what belongs to them
     */
    public ShowComments(ShowTicket showTicket, Comments comments) {
        this.showTicket = showTicket;
        this.comments = comments;
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
     * @return the page, without what the actor may not know of
     * @throws org.appticket.domain.NotFound if there is no such ticket, or it may not be seen
     * @throws org.appticket.domain.InvalidValue if the cursor is not one of this list
     */
    public Page<CommentRecord> handle(Query query) {
        TicketRecord ticket = showTicket.handle(new ShowTicket.Query(query.ticket(), query.by()));
        return comments.list(query.ticket(), Permissions.readable(query.by(), ticket.standing()), query.page());
    }
}
