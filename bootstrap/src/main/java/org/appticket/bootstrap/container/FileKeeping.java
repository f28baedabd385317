package org.appticket.bootstrap.container;

import java.util.Optional;
import java.util.logging.Logger;
import org.appticket.application.attachment.ScanAttachments;
import org.appticket.application.attachment.SweepContents;
import org.appticket.bootstrap.wiring.ticket.AttachmentUseCases;
import org.appticket.domain.attachment.ContentId;
import org.appticket.domain.id.AttachmentId;

/** Keeps the files at tickets in order, a piece at each turn, going on where the last turn stopped. */
final class FileKeeping {

    private static final Logger LOG = Logger.getLogger("org.appticket.housekeeping");

    private final SweepContents sweeping;
    private final ScanAttachments scanning;
    private Optional<ContentId> swept = Optional.empty();
    private Optional<AttachmentId> scanned = Optional.empty();

    FileKeeping(AttachmentUseCases attachments) {
        this.sweeping = attachments.sweepContents();
        this.scanning = attachments.scanAttachments();
    }

    void sweep() {
        SweepContents.Swept done = sweeping.handle(new SweepContents.Command(swept));
        swept = done.next();
        if (done.removed() > 0) {
            LOG.info(done.removed() + " files that belonged to no attachment were removed");
        }
    }

    void scan() {
        ScanAttachments.Scanned done = scanning.handle(new ScanAttachments.Command(scanned));
        scanned = done.next();
        if (done.infected() > 0) {
            LOG.warning(done.infected() + " infected attachments were taken away from their tickets");
        }
    }
}
