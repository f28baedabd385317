package org.appticket.application.inbound;

import java.util.ArrayList;
import java.util.List;
import org.appticket.application.attachment.AttachFile;
import org.appticket.application.attachment.FileRoom;
import org.appticket.application.attachment.ReceiveFile;
import org.appticket.application.attachment.Received;
import org.appticket.application.view.inbound.EnclosedFile;
import org.appticket.domain.InvalidValue;
import org.appticket.domain.TooLarge;
import org.appticket.domain.attachment.FileName;
import org.appticket.domain.attachment.QuotaExceeded;
import org.appticket.domain.event.Visibility;
import org.appticket.domain.id.TicketId;
import org.appticket.domain.inbound.MailText;
import org.appticket.domain.lifecycle.IllegalTransition;
import org.appticket.domain.people.Actor;
import org.appticket.domain.permission.NotPermitted;

/**
 * Attaches the files in a mail to a ticket as its sender would, inside the unit of work of the mail.
 *
 * @param room where files are kept
 */
public record Enclosing(FileRoom room) {

    private static final int MOST_FILES = 20;

    /** To be called before a ticket is touched, as whoever attaches something does. */
    void begin(Actor by) {
        room.attachments().hold(by.person());
    }

    /**
     * Attaches them.
     *
     * @return the names of those that could not be attached
     */
    List<String> attach(List<EnclosedFile> files, TicketId ticket, Actor by) {
        List<String> refused = new ArrayList<>();
        for (int at = 0; at < files.size(); at++) {
            EnclosedFile file = files.get(at);
            if (at >= MOST_FILES || !isAttached(file, name(file, at), ticket, by)) {
                refused.add(MailText.cut(MailText.line(file.name()), 100));
            }
        }
        return List.copyOf(refused);
    }

    private boolean isAttached(EnclosedFile file, FileName name, TicketId ticket, Actor by) {
        try {
            Received received = new ReceiveFile(room)
                    .handle(new ReceiveFile.Command(ticket, by, file.bytes().get()));
            room.quota()
                    .require(
                            received.content().size(),
                            room.attachments().sizeOn(ticket),
                            room.attachments().sizeBy(by.person()));
            new AttachFile(room).handle(new AttachFile.Command(ticket, by, Visibility.PUBLIC, name, received));
            return true;
        } catch (InvalidValue | TooLarge | QuotaExceeded | IllegalTransition | NotPermitted refused) {
            return false;
        }
    }

    /** A name that nobody could read is replaced: the file counts, not what it is called. */
    private static FileName name(EnclosedFile file, int at) {
        try {
            return FileName.of(file.name());
        } catch (InvalidValue unreadable) {
            return FileName.of("file-" + (at + 1));
        }
    }
}
