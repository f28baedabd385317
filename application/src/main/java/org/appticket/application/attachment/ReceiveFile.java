package org.appticket.application.attachment;

import org.appticket.application.view.content.ByteSource;
import org.appticket.domain.InvalidValue;
import org.appticket.domain.NotFound;
import org.appticket.domain.attachment.FileSize;
import org.appticket.domain.id.TicketId;
import org.appticket.domain.people.Actor;
import org.appticket.domain.permission.Deed;
import org.appticket.domain.permission.Permissions;
import org.appticket.domain.ticket.Enclosures;
import org.appticket.domain.ticket.Ticket;

/**
 * Takes in the bytes of a file that is to be attached to a ticket, outside of any unit of work, since they may come slowly.
 * Nothing is read from somebody who may not attach anything there.
 */
public final class ReceiveFile {

    private static final FileSize LEAST = new FileSize(1);

    private final FileRoom room;

    /**
     * In a room.
     *
     * @param room what it works with
     */
    public ReceiveFile(FileRoom room) {
        this.room = room;
    }

    /**
     * What is asked for.
     *
     * @param ticket which ticket it is for
     * @param by who sends it
     * @param bytes the file
     */
    public record Command(TicketId ticket, Actor by, ByteSource bytes) {}

    /**
     * Takes it in.
     *
     * @param command what is asked for
     * @return the file, to be attached by {@link AttachFile} or dropped by {@link DropFile}
     * @throws NotFound if there is no such ticket, or it may not be seen
     * @throws org.appticket.domain.permission.NotPermitted if the actor may not attach anything
     * @throws org.appticket.domain.lifecycle.IllegalTransition if the ticket is closed
     * @throws org.appticket.domain.attachment.QuotaExceeded if there is no room at all
     * @throws org.appticket.domain.TooLarge if the file is too large
     * @throws InvalidValue if it is empty or infected
     * @throws org.appticket.domain.Unavailable if it cannot be kept at the moment
     */
    public Received handle(Command command) {
        admit(command);
        return room.receive(command.bytes());
    }

    private void admit(Command command) {
        room.desk().unitOfWork().run(() -> {
            Ticket ticket = room.desk().tickets().get(command.ticket());
            Permissions.require(command.by(), Deed.ATTACH, ticket.standing());
            new Enclosures(ticket).requireOpen();
            room.quota()
                    .require(
                            LEAST,
                            room.attachments().sizeOn(command.ticket()),
                            room.attachments().sizeBy(command.by().person()));
            return ticket;
        });
    }
}
