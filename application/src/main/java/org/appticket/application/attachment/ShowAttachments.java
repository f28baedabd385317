package org.appticket.application.attachment;

import org.appticket.application.paging.Page;
import org.appticket.application.paging.PageRequest;
import org.appticket.application.search.ShowTicket;
import org.appticket.application.view.TicketRecord;
import org.appticket.application.view.content.AttachmentRecord;
import org.appticket.domain.id.TicketId;
import org.appticket.domain.people.Actor;
import org.appticket.domain.permission.Permissions;

/** Shows the files at a ticket, the oldest first. */
public final class ShowAttachments {

    private final FileRoom room;

    /**
     * In a room.
     *
     * @param room what it works with
     */
    public ShowAttachments(FileRoom room) {
        this.room = room;
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
    public Page<AttachmentRecord> handle(Query query) {
        TicketRecord ticket = room.showTicket().handle(new ShowTicket.Query(query.ticket(), query.by()));
        return room.attachments()
                .list(query.ticket(), Permissions.readable(query.by(), ticket.standing()), query.page());
    }
}
