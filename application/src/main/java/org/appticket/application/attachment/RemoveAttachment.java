package org.appticket.application.attachment;

import org.appticket.application.view.content.AttachmentRecord;
import org.appticket.domain.NotFound;
import org.appticket.domain.people.Author;
import org.appticket.domain.permission.Permissions;
import org.appticket.domain.ticket.Enclosures;
import org.appticket.domain.ticket.Ticket;

/** Takes a file away from a ticket, and its bytes with it; its name stays in the ticket's history. */
public final class RemoveAttachment {

    private final FileRoom room;

    /**
     * In a room.
     *
     * @param room what it works with
     */
    public RemoveAttachment(FileRoom room) {
        this.room = room;
    }

    /**
     * Takes it away.
     *
     * @param command which, and who asks
     * @return what was taken away
     * @throws NotFound if there is no such ticket or file, or it may not be seen
     * @throws org.appticket.domain.permission.NotPermitted if it is somebody else's, unless a manager asks
     * @throws org.appticket.domain.lifecycle.IllegalTransition if the ticket is closed
     */
    public AttachmentRecord handle(ShowAttachment.Query command) {
        AttachmentRecord removed = room.desk().unitOfWork().run(() -> {
            Ticket ticket = room.desk().tickets().get(command.ticket());
            AttachmentRecord known = room.attachments()
                    .find(command.ticket(), command.attachment())
                    .orElseThrow(NotFound::new);
            Permissions.requireDetaching(command.by(), ticket.standing(), known.attachment());
            Author by = Author.of(command.by().person());
            room.desk()
                    .tickets()
                    .save(new Enclosures(ticket)
                            .detach(known.attachment(), by, room.desk().clock().instant()));
            room.attachments().remove(command.attachment());
            return known;
        });
        room.contents().remove(removed.attachment().content().id());
        return removed;
    }
}
