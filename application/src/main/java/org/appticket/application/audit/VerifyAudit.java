package org.appticket.application.audit;

import java.util.Optional;
import org.appticket.application.port.UnitOfWork;
import org.appticket.application.port.access.AuditLog;
import org.appticket.domain.audit.AuditCheckpoint;
import org.appticket.domain.audit.AuditEntry;
import org.appticket.domain.audit.AuditFlaw;
import org.appticket.domain.audit.AuditHead;
import org.appticket.domain.audit.AuditKind;
import org.appticket.domain.people.Actor;
import org.appticket.domain.permission.Duty;
import org.appticket.domain.permission.Permissions;

/** Proves that the audit log is whole and genuine, and writes down that somebody asked for it. */
public final class VerifyAudit {

    private final Trail trail;
    private final UnitOfWork unitOfWork;
    private final AuditLog log;

    /**
     * Over the audit log.
     *
     * @param trail the log with what proves it
     * @param unitOfWork what is written down in
     * @param log where it is written down
     */
    public VerifyAudit(Trail trail, UnitOfWork unitOfWork, AuditLog log) {
        this.trail = trail;
        this.unitOfWork = unitOfWork;
        this.log = log;
    }

    /**
     * What is asked for.
     *
     * @param by who asks
     */
    public record Command(Actor by) {}

    /**
     * What was found.
     *
     * @param head the last entry that is proven
     * @param checkpoint the last checkpoint
     * @param flaw the first place that is wrong; nothing if the log is whole
     */
    public record Report(AuditHead head, Optional<AuditCheckpoint> checkpoint, Optional<AuditFlaw> flaw) {}

    /**
     * Proves it.
     *
     * @param command what is asked for
     * @return what was found
     * @throws org.appticket.domain.permission.NotPermitted unless they may
     */
    public Report handle(Command command) {
        Permissions.require(command.by(), Duty.VERIFY);
        Optional<AuditCheckpoint> last = trail.checkpoints().last();
        Trail.Found found = trail.proven();
        AuditEntry entry = AuditEntry.of(AuditKind.VERIFIED)
                .by(command.by())
                .with("entries", found.head().sequence())
                .with("whole", found.flaw().isEmpty());
        unitOfWork.run(() -> {
            log.add(entry);
            return entry;
        });
        return new Report(found.head(), last, found.flaw());
    }
}
