package org.appticket.application.attachment;

import java.util.Set;
import org.appticket.application.search.ShowTicket;
import org.appticket.application.view.content.AttachmentRecord;
import org.appticket.domain.NotFound;
import org.appticket.domain.event.Visibility;
import org.appticket.domain.id.AttachmentId;
import org.appticket.domain.id.TicketId;
import org.appticket.domain.people.Actor;
import org.appticket.domain.permission.Permissions;

/** Shows one file at a ticket, without its bytes. */
public final class ShowAttachment {

    private final FileRoom room;

    /**
     * In a room.
     *
     * @param room what it works with
     */
    public ShowAttachment(FileRoom room) {
        this.room = room;
    }

    /**
     * What is asked for.
     *
     * @param ticket which ticket
     * @param attachment which of its files
     * @param by who asks
     */
    public record Query(TicketId ticket, AttachmentId attachment, Actor by) {}

    /**
     * Shows it.
     *
     * @param query what is asked for
     * @return the attachment
     * @throws NotFound if there is no such ticket or file, or it may not be seen
     */
    public AttachmentRecord handle(Query query) {
        Set<Visibility> readable = Permissions.readable(
                query.by(),
                room.showTicket()
                        .handle(new ShowTicket.Query(query.ticket(), query.by()))
                        .standing());
        return room.attachments()
                .find(query.ticket(), query.attachment())
                .filter(known -> readable.contains(known.attachment().visibility()))
                .orElseThrow(NotFound::new);
    }
}
