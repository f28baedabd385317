package org.appticket.application.attachment;

import java.util.Optional;
import org.appticket.application.port.content.Attachments;
import org.appticket.application.port.content.Contents;
import org.appticket.application.port.content.FileTypes;
import org.appticket.application.port.content.VirusScanner;
import org.appticket.application.search.ShowTicket;
import org.appticket.application.ticket.Desk;
import org.appticket.application.view.content.ByteSource;
import org.appticket.application.view.content.Verdict;
import org.appticket.domain.InvalidValue;
import org.appticket.domain.InvalidValue.Problem;
import org.appticket.domain.attachment.Content;
import org.appticket.domain.attachment.ContentId;
import org.appticket.domain.attachment.FileSize;
import org.appticket.domain.attachment.MediaType;
import org.appticket.domain.attachment.Quota;
import org.appticket.domain.attachment.ScanState;
import org.appticket.domain.history.Digest;
import org.appticket.domain.history.RunningDigest;

/**
 * What every use case in this package works with.
 *
 * @param desk the tickets
 * @param showTicket shows a ticket to those who may see it, and notes who reads a confidential one
 * @param attachments what is known of the files
 * @param contents their bytes
 * @param types what kinds of files there are
 * @param scanner who looks for viruses, if somebody does
 * @param quota how much is kept
 */
public record FileRoom(
        Desk desk,
        ShowTicket showTicket,
        Attachments attachments,
        Contents contents,
        FileTypes types,
        Optional<VirusScanner> scanner,
        Quota quota) {

    static final int BUFFER = 64 * 1024;

    /**
     * Takes in the bytes of a file, outside of any unit of work, whoever sends it.
     *
     * @param bytes the file
     * @return the file
     * @throws org.appticket.domain.TooLarge if it is too large
     * @throws InvalidValue if it is empty or infected
     * @throws org.appticket.domain.Unavailable if it cannot be kept at the moment
     */
    public Received receive(ByteSource bytes) {
        Content content = contents.keep(bytes, quota.file());
        boolean accepted = false;
        try {
            Received received = inspected(content);
            accepted = true;
            return received;
        } finally {
            if (!accepted) {
                contents.remove(content.id());
            }
        }
    }

    /**
     * The same room while nobody looks for viruses; what is received in it is looked at later.
     *
     * @return the room
     */
    public FileRoom unguarded() {
        return new FileRoom(desk, showTicket, attachments, contents, types, Optional.empty(), quota);
    }

    private Received inspected(Content content) {
        if (content.size().equals(FileSize.ZERO)) {
            throw InvalidValue.of("file", Problem.BLANK);
        }
        Verdict verdict = verdict(content.id());
        if (verdict.threat().isPresent()) {
            throw InvalidValue.of("file", Problem.INFECTED);
        }
        MediaType type = contents.read(content.id(), types::of);
        return new Received(content, type, verdict.answered() ? ScanState.CLEAN : ScanState.NOT_SCANNED);
    }

    Verdict verdict(ContentId content) {
        return scanner.map(found -> contents.read(content, found::scan)).orElse(Verdict.NONE);
    }

    Digest digest(ContentId content) {
        return contents.read(content, source -> {
            RunningDigest digest = new RunningDigest();
            byte[] buffer = new byte[BUFFER];
            for (int length = source.next(buffer); length >= 0; length = source.next(buffer)) {
                digest.add(buffer, length);
            }
            return digest.end();
        });
    }
}
