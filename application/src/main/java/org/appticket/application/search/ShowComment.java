package org.appticket.application.search;

import java.util.Set;
import org.appticket.application.port.Comments;
import org.appticket.application.view.CommentRecord;
import org.appticket.domain.NotFound;
import org.appticket.domain.event.Visibility;
import org.appticket.domain.id.CommentId;
import org.appticket.domain.id.TicketId;
import org.appticket.domain.people.Actor;
import org.appticket.domain.permission.Permissions;

/** Shows one thing that was said about a ticket. */
public final class ShowComment {

    private final ShowTicket showTicket;
    private final Comments comments;

    /**
     * Over tickets and comments.
     *
     * @param showTicket shows the ticket
     * @param comments what was said about them
     */
    public ShowComment(ShowTicket showTicket, Comments comments) {
        this.showTicket = showTicket;
        this.comments = comments;
    }

    /**
     * What is asked for.
     *
     * @param ticket which ticket
     * @param comment which of its comments
     * @param by who asks
     */
    public record Query(TicketId ticket, CommentId comment, Actor by) {}

    /**
     * Shows it.
     *
     * @param query what is asked for
     * @return the comment
     * @throws NotFound if there is no such ticket or comment, the comment was withdrawn, or it may not be seen
     */
    public CommentRecord handle(Query query) {
        Set<Visibility> readable = Permissions.readable(
                query.by(),
                showTicket
                        .handle(new ShowTicket.Query(query.ticket(), query.by()))
                        .standing());
        return comments.find(query.ticket(), query.comment())
                .filter(known -> !known.comment().isRemoved())
                .filter(known -> readable.contains(known.comment().visibility()))
                .orElseThrow(NotFound::new);
    }
}
