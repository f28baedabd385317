package org.appticket.application.port;

import java.util.Optional;
import java.util.Set;
import org.appticket.application.paging.Page;
import org.appticket.application.paging.PageRequest;
import org.appticket.application.view.CommentRecord;
import org.appticket.domain.event.Visibility;
import org.appticket.domain.id.CommentId;
import org.appticket.domain.id.TicketId;

/** What was said about tickets, to be read; it is kept by {@link Tickets#save}. */
public interface Comments {

    /**
     * A comment of a ticket.
     *
     * @param ticket the ticket
     * @param comment the comment
     * @return nothing if there is none, or it belongs to another ticket
     */
    Optional<CommentRecord> find(TicketId ticket, CommentId comment);

    /**
     * The comments of a ticket in the order in which they were said, without those that were withdrawn.
     *
     * @param ticket the ticket
     * @param readable which may be read
     * @param page which page; its cursor holds when a comment was said, in microseconds, and its number
     * @return the page; empty if there is no such ticket
     * @throws org.appticket.domain.InvalidValue if the cursor is not one of this list
     */
    Page<CommentRecord> list(TicketId ticket, Set<Visibility> readable, PageRequest page);
}
