package org.appticket.application.attachment;

import java.util.List;
import java.util.Optional;
import org.appticket.application.view.content.Verdict;
import org.appticket.domain.attachment.Attachment;
import org.appticket.domain.attachment.DamagedContent;
import org.appticket.domain.attachment.ScanState;
import org.appticket.domain.id.AttachmentId;
import org.appticket.domain.ticket.Enclosures;
import org.appticket.domain.ticket.Ticket;

/**
 * Has the virus scanner look at what it has not seen because it was away or not there yet, a bounded piece each time. What it
 * finds something in is taken away from its ticket, by the system.
 */
public final class ScanAttachments {

    private static final int BATCH = 50;

    private final FileRoom room;

    /**
     * In a room.
     *
     * @param room what it works with
     */
    public ScanAttachments(FileRoom room) {
        this.room = room;
    }

    /**
     * What is asked for.
     *
     * @param after where the last piece ended; nothing to begin at the beginning
     */
    public record Command(Optional<AttachmentId> after) {}

    /**
     * What was done.
     *
     * @param clean how many are clean
     * @param infected how many were taken away
     * @param next where this piece ended; nothing if it was the last one, or there is no scanner to be asked
     */
    public record Scanned(int clean, int infected, Optional<AttachmentId> next) {}

    /**
     * Scans a piece.
     *
     * @param command what is asked for
     * @return what was done
     * @throws org.appticket.domain.Unavailable if something that is needed is away
     */
    public Scanned handle(Command command) {
        if (room.scanner().isEmpty()) {
            return new Scanned(0, 0, Optional.empty());
        }
        List<Attachment> batch = room.attachments().unscanned(command.after(), BATCH);
        int clean = 0;
        int infected = 0;
        for (Attachment attachment : batch) {
            Optional<Verdict> verdict = verdict(attachment);
            if (verdict.filter(given -> !given.answered()).isPresent()) {
                return new Scanned(clean, infected, Optional.empty());
            }
            clean += verdict.filter(Verdict.CLEAN::equals).isPresent() ? clear(attachment) : 0;
            infected += verdict.flatMap(Verdict::threat)
                    .map(threat -> expel(attachment, threat))
                    .orElse(0);
        }
        Optional<AttachmentId> next = batch.size() < BATCH
                ? Optional.empty()
                : Optional.of(batch.get(BATCH - 1).id());
        return new Scanned(clean, infected, next);
    }

    /** What is damaged stays unscanned, and so withheld; the proof of all contents names it. */
    private Optional<Verdict> verdict(Attachment attachment) {
        try {
            return Optional.of(room.verdict(attachment.content().id()));
        } catch (DamagedContent damaged) {
            return Optional.empty();
        }
    }

    private int clear(Attachment attachment) {
        return room.desk().unitOfWork().run(() -> {
            room.attachments().mark(attachment.id(), ScanState.CLEAN);
            return 1;
        });
    }

    private int expel(Attachment attachment, String threat) {
        int taken = room.desk().unitOfWork().run(() -> {
            Ticket ticket = room.desk().tickets().get(attachment.ticket());
            if (!room.attachments().remove(attachment.id())) {
                return 0;
            }
            room.desk()
                    .tickets()
                    .save(new Enclosures(ticket)
                            .expel(attachment, threat, room.desk().clock().instant()));
            return 1;
        });
        room.contents().remove(attachment.content().id());
        return taken;
    }
}
