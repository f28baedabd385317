package org.appticket.application.inbound;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.appticket.application.attachment.AttachFile;
import org.appticket.application.attachment.FileRoom;
import org.appticket.application.attachment.Received;
import org.appticket.application.view.inbound.EnclosedFile;
import org.appticket.domain.InvalidValue;
import org.appticket.domain.TooLarge;
import org.appticket.domain.attachment.FileName;
import org.appticket.domain.attachment.QuotaExceeded;
import org.appticket.domain.attachment.ScanState;
import org.appticket.domain.event.Visibility;
import org.appticket.domain.id.TicketId;
import org.appticket.domain.inbound.MailText;
import org.appticket.domain.lifecycle.IllegalTransition;
import org.appticket.domain.people.Actor;
import org.appticket.domain.permission.NotPermitted;

/**
 * Attaches the files in a mail to a ticket as its sender would. They are taken in and looked at before the unit of work of the
 * mail, which waits for no scanner.
 *
 * @param room where files are kept
 */
public record Enclosing(FileRoom room) {

    private static final int MOST_FILES = 20;
    private static final int LONGEST_NAME = 100;
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    /**
     * A file that was taken in, or was not.
     *
     * @param name what it is called here
     * @param said what the mail calls it
     * @param received the file; nothing if it cannot be attached
     */
    record Enclosed(FileName name, String said, Optional<Received> received) {}

    /**
     * Takes files in, outside of any unit of work. Once the scanner does not answer, or all took a minute, the others are looked at
     * later: the mail does not wait.
     */
    List<Enclosed> receive(List<EnclosedFile> files) {
        Instant end = room.desk().clock().instant().plus(PATIENCE);
        FileRoom here = room;
        List<Enclosed> all = new ArrayList<>();
        for (EnclosedFile file : files) {
            int number = all.size() + 1;
            Optional<Received> received = number > MOST_FILES ? Optional.empty() : received(here, file);
            String said = MailText.cut(MailText.line(file.name()), LONGEST_NAME);
            all.add(new Enclosed(name(file, number), said, received));
            boolean silent =
                    received.filter(one -> one.scan() == ScanState.NOT_SCANNED).isPresent();
            if (silent || room.desk().clock().instant().isAfter(end)) {
                here = room.unguarded();
            }
        }
        return List.copyOf(all);
    }

    private static Optional<Received> received(FileRoom here, EnclosedFile file) {
        try {
            return Optional.of(here.receive(file.bytes().get()));
        } catch (InvalidValue | TooLarge refused) {
            return Optional.empty();
        }
    }

    /** Drops what was taken in for nothing. */
    void drop(List<Enclosed> files) {
        files.forEach(file -> file.received()
                .ifPresent(received -> room.contents().remove(received.content().id())));
    }

    /** To be called before a ticket is touched, as whoever attaches something does. */
    void begin(Actor by) {
        room.attachments().hold(by.person());
    }

    /**
     * Attaches them, inside the unit of work of the mail.
     *
     * @return the names of those that could not be attached
     */
    List<String> attach(List<Enclosed> files, TicketId ticket, Actor by) {
        return files.stream()
                .filter(file -> !file.received()
                        .filter(received -> isAttached(received, file.name(), ticket, by))
                        .isPresent())
                .map(Enclosed::said)
                .toList();
    }

    /** Whether there is room for it is asked before anything is said of it, so that a refusal leaves nothing. */
    private boolean isAttached(Received received, FileName name, TicketId ticket, Actor by) {
        try {
            room.quota()
                    .require(
                            received.content().size(),
                            room.attachments().sizeOn(ticket),
                            room.attachments().sizeBy(by.person()));
            new AttachFile(room).handle(new AttachFile.Command(ticket, by, Visibility.PUBLIC, name, received));
            return true;
        } catch (QuotaExceeded | IllegalTransition | NotPermitted refused) {
            return false;
        }
    }

    /** A name that nobody could read is replaced: the file counts, not what it is called. */
    private static FileName name(EnclosedFile file, int number) {
        try {
            return FileName.of(file.name());
        } catch (InvalidValue unreadable) {
            return FileName.of("file-" + number);
        }
    }
}
