package org.appticket.bootstrap.container;

import java.util.logging.Logger;
import org.appticket.application.audit.SignCheckpoint;
import org.appticket.domain.audit.AuditCheckpoint;

/**
 * Signs where the audit log ends, and says so in the server's log as well: a line that was carried off the machine shows
 * even that checkpoints were taken away.
 */
final class Checkpoints {

    private static final Logger LOG = Logger.getLogger("org.appticket.audit");

    private final SignCheckpoint signing;

    Checkpoints(SignCheckpoint signing) {
        this.signing = signing;
    }

    void sign() {
        SignCheckpoint.Result result = signing.handle(new SignCheckpoint.Command());
        result.made().map(Checkpoints::line).ifPresent(LOG::info);
        result.flaw()
                .ifPresent(flaw -> LOG.severe("the audit log is not whole: " + flaw.kind() + " at entry "
                        + flaw.sequence() + "; nothing was signed"));
    }

    private static String line(AuditCheckpoint checkpoint) {
        return "the audit log has " + checkpoint.head().sequence() + " entries, the last with digest "
                + checkpoint.head().digest() + ", signed at " + checkpoint.at() + ": " + checkpoint.signature();
    }
}
