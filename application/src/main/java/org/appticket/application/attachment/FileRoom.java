package org.appticket.application.attachment;

import java.util.Optional;
import org.appticket.application.port.content.Attachments;
import org.appticket.application.port.content.Contents;
import org.appticket.application.port.content.FileTypes;
import org.appticket.application.port.content.VirusScanner;
import org.appticket.application.search.ShowTicket;
import org.appticket.application.ticket.Desk;
import org.appticket.application.view.content.Verdict;
import org.appticket.domain.attachment.ContentId;
import org.appticket.domain.attachment.Quota;
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
