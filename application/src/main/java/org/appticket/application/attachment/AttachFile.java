package org.appticket.application.attachment;

import org.appticket.application.view.content.AttachmentRecord;
import org.appticket.domain.NotFound;
import org.appticket.domain.attachment.Attachment;
import org.appticket.domain.attachment.FileName;
import org.appticket.domain.event.Visibility;
import org.appticket.domain.id.AttachmentId;
import org.appticket.domain.id.TicketId;
import org.appticket.domain.people.Actor;
import org.appticket.domain.permission.Permissions;
import org.appticket.domain.ticket.Enclosures;
import org.appticket.domain.ticket.Ticket;

/** Attaches a file that has come in to a ticket. */
public final class AttachFile {

    private final FileRoom room;

    /**
     * In a room.
     *
     * @param room what it works with
     */
    public AttachFile(FileRoom room) {
        this.room = room;
    }

    /**
     * What is asked for.
     *
     * @param ticket which ticket
     * @param by who attaches it
     * @param visibility who may see it
     * @param name what they call it
     * @param file the file
     */
    public record Command(TicketId ticket, Actor by, Visibility visibility, FileName name, Received file) {}

    /**
     * Attaches it.
     *
     * @param command what is asked for
     * @return the attachment
     * @throws NotFound if there is no such ticket, or it may not be seen
     * @throws org.appticket.domain.permission.NotPermitted if the actor may not attach this
     * @throws org.appticket.domain.lifecycle.IllegalTransition if the ticket is closed
     * @throws org.appticket.domain.attachment.QuotaExceeded if there is no room for it
     */
    public AttachmentRecord handle(Command command) {
        AttachmentId id = room.desk().identifiers().nextAttachment();
        return room.desk().unitOfWork().run(() -> {
            room.attachments().hold(command.by().person());
            Ticket ticket = room.desk().tickets().get(command.ticket());
            Permissions.require(command.by(), Permissions.attaching(command.visibility()), ticket.standing());
            Attachment attachment = attachment(id, command);
            room.desk().tickets().save(new Enclosures(ticket).attach(attachment));
            requireRoom(attachment);
            room.attachments().add(attachment);
            return room.attachments().find(command.ticket(), id).orElseThrow(NotFound::new);
        });
    }

    /** Two files for one ticket come one after the other, and two of one person too. */
    private void requireRoom(Attachment attachment) {
        room.quota()
                .require(
                        attachment.content().size(),
                        room.attachments().sizeOn(attachment.ticket()),
                        room.attachments().sizeBy(attachment.uploader()));
    }

    private Attachment attachment(AttachmentId id, Command command) {
        return new Attachment(
                id,
                command.ticket(),
                command.by().person(),
                command.visibility(),
                command.name(),
                command.file().mediaType(),
                command.file().content(),
                command.file().scan(),
                room.desk().clock().instant());
    }
}
