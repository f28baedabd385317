package org.appticket.application.attachment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.appticket.domain.attachment.Attachment;
import org.appticket.domain.attachment.DamagedContent;
import org.appticket.domain.id.AttachmentId;
import org.appticket.domain.id.TicketId;
import org.appticket.domain.people.Actor;
import org.appticket.domain.permission.Duty;
import org.appticket.domain.permission.Permissions;

/** Proves for every attachment that its bytes are there, and are those that were attached. */
public final class VerifyContents {

    private static final int BATCH = 100;

    private final FileRoom room;

    /**
     * In a room.
     *
     * @param room what it works with
     */
    public VerifyContents(FileRoom room) {
        this.room = room;
    }

    /**
     * What is asked for.
     *
     * @param by who asks
     */
    public record Query(Actor by) {}

    /**
     * What was found.
     *
     * @param verified how many attachments were looked at
     * @param bytes how many bytes they have
     * @param flaws the attachments whose bytes are missing or changed
     */
    public record Report(int verified, long bytes, List<Flaw> flaws) {
        /** Copies the flaws. */
        public Report {
            flaws = List.copyOf(flaws);
        }
    }

    /**
     * An attachment whose bytes are missing or changed.
     *
     * @param ticket at which ticket
     * @param attachment which
     */
    public record Flaw(TicketId ticket, AttachmentId attachment) {}

    /**
     * Looks at every attachment.
     *
     * @param query who asks
     * @return what was found
     * @throws org.appticket.domain.permission.NotPermitted unless they may
     */
    public Report handle(Query query) {
        Permissions.require(query.by(), Duty.VERIFY);
        List<Flaw> flaws = new ArrayList<>();
        int verified = 0;
        long bytes = 0;
        List<Attachment> batch = room.attachments().walk(Optional.empty(), BATCH);
        while (!batch.isEmpty()) {
            for (Attachment attachment : batch) {
                if (!isWhole(attachment)) {
                    flaws.add(new Flaw(attachment.ticket(), attachment.id()));
                }
                verified++;
                bytes += attachment.content().size().bytes();
            }
            batch = room.attachments()
                    .walk(Optional.of(batch.get(batch.size() - 1).id()), BATCH);
        }
        return new Report(verified, bytes, flaws);
    }

    /** One that was removed meanwhile is no flaw. */
    private boolean isWhole(Attachment attachment) {
        try {
            return room.digest(attachment.content().id())
                    .equals(attachment.content().digest());
        } catch (DamagedContent gone) {
            return room.attachments().find(attachment.ticket(), attachment.id()).isEmpty();
        }
    }
}
