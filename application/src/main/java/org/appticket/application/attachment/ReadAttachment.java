package org.appticket.application.attachment;

import java.time.Duration;
import java.util.function.Consumer;
import org.appticket.application.view.content.AttachmentRecord;
import org.appticket.application.view.content.ByteSink;
import org.appticket.domain.Unavailable;
import org.appticket.domain.attachment.Attachment;
import org.appticket.domain.attachment.Content;
import org.appticket.domain.attachment.ContentId;
import org.appticket.domain.attachment.DamagedContent;
import org.appticket.domain.attachment.ScanState;

/**
 * Hands out the bytes of a file. They were proved to be those that were attached before the first one goes out, and where
 * there is a virus scanner, nothing goes out that it has not seen (rules ATT-5 and ATT-6).
 */
public final class ReadAttachment {

    private static final Duration UNTIL_SCANNED = Duration.ofMinutes(5);

    private final FileRoom room;
    private final ShowAttachment showAttachment;

    /**
     * In a room.
     *
     * @param room what it works with
     */
    public ReadAttachment(FileRoom room) {
        this.room = room;
        this.showAttachment = new ShowAttachment(room);
    }

    /**
     * A file that may go out.
     *
     * @param attachment what it is
     * @param bytes sends all of it
     */
    public record Download(AttachmentRecord attachment, Consumer<ByteSink> bytes) {}

    /**
     * Hands it out.
     *
     * @param query which, and who asks
     * @return the file
     * @throws org.appticket.domain.NotFound if there is no such ticket or file, or it may not be seen
     * @throws Unavailable if it waits for the virus scanner
     * @throws DamagedContent if the bytes are not those that were attached
     */
    public Download handle(ShowAttachment.Query query) {
        AttachmentRecord known = showAttachment.handle(query);
        Attachment attachment = known.attachment();
        if (room.scanner().isPresent() && attachment.scan() != ScanState.CLEAN) {
            throw new Unavailable(UNTIL_SCANNED);
        }
        requireWhole(attachment.content());
        return new Download(known, sink -> send(attachment.content().id(), sink));
    }

    private void requireWhole(Content content) {
        if (!room.digest(content.id()).equals(content.digest())) {
            throw new DamagedContent(content.id(), "is not what it was");
        }
    }

    private void send(ContentId content, ByteSink sink) {
        room.contents().read(content, source -> {
            byte[] buffer = new byte[FileRoom.BUFFER];
            for (int length = source.next(buffer); length >= 0; length = source.next(buffer)) {
                sink.take(buffer, length);
            }
            return content;
        });
    }
}
