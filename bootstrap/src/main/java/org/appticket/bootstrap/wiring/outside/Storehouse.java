package org.appticket.bootstrap.wiring.outside;

import java.util.Optional;
import org.appticket.adapters.persistence.content.FolderContents;
import org.appticket.adapters.security.file.ClamdVirusScanner;
import org.appticket.adapters.security.file.TikaFileTypes;
import org.appticket.application.port.content.Contents;
import org.appticket.application.port.content.FileTypes;
import org.appticket.application.port.content.VirusScanner;
import org.appticket.bootstrap.settings.AttachmentSettings;
import org.appticket.domain.attachment.FileSize;
import org.appticket.domain.attachment.Quota;

/**
 * Where the bytes of attachments are, who looks at them, and how many there may be.
 *
 * @param contents the bytes
 * @param types what kinds of files there are
 * @param scanner who looks for viruses, if somebody does
 * @param quota how much is kept
 */
public record Storehouse(Contents contents, FileTypes types, Optional<VirusScanner> scanner, Quota quota) {

    /** Less than a request may take. */
    private static final int SCANNER_PATIENCE_MILLIS = 15_000;

    /** As the settings say. */
    public static Storehouse of(AttachmentSettings settings) {
        return new Storehouse(
                new FolderContents(settings.folder()),
                new TikaFileTypes(),
                settings.clamd()
                        .map(clamd -> new ClamdVirusScanner(clamd.host(), clamd.port(), SCANNER_PATIENCE_MILLIS)),
                new Quota(
                        FileSize.ofMebibytes(settings.fileLimit()),
                        FileSize.ofMebibytes(settings.ticketQuota()),
                        FileSize.ofMebibytes(settings.personQuota())));
    }
}
