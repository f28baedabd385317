package org.appticket.application.attachment;

import java.util.Set;
import org.appticket.domain.attachment.ContentId;

/** Drops a file that has come in and was not attached after all; one that was attached stays. */
public final class DropFile {

    private final FileRoom room;

    /**
     * In a room.
     *
     * @param room what it works with
     */
    public DropFile(FileRoom room) {
        this.room = room;
    }

    /**
     * What is asked for.
     *
     * @param file the file, which nobody is about to attach any more
     */
    public record Command(Received file) {}

    /**
     * Drops it.
     *
     * @param command what is asked for
     * @return whether it was dropped; false if it is attached
     * @throws org.appticket.domain.Unavailable if nobody knows at the moment; {@link SweepContents} will find it
     */
    public boolean handle(Command command) {
        ContentId content = command.file().content().id();
        if (!room.attachments().used(Set.of(content)).isEmpty()) {
            return false;
        }
        room.contents().remove(content);
        return true;
    }
}
