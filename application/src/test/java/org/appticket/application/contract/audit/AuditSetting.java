package org.appticket.application.contract.audit;

import java.util.List;
import java.util.Optional;
import org.appticket.application.contract.access.PeopleSetting;
import org.appticket.application.port.access.AuditLog;
import org.appticket.application.port.audit.AuditTrail;
import org.appticket.domain.audit.AuditEntry;
import org.appticket.domain.audit.AuditFlaw;
import org.appticket.domain.audit.AuditHead;
import org.appticket.domain.audit.AuditProof;
import org.appticket.domain.audit.SealedEntry;

/** What contracts about the audit log stand on. */
public interface AuditSetting extends PeopleSetting {
    /** Where it is written. */
    AuditLog log();

    /** Where it is read. */
    AuditTrail trail();

    /** Adds an entry by itself. */
    default void write(AuditEntry entry) {
        run(() -> log().add(entry));
    }

    /** What was added after a place. */
    default List<SealedEntry> since(AuditHead head) {
        return trail().list(head, 1_000);
    }

    /** What is wrong with what was added after a place. */
    default Optional<AuditFlaw> flawSince(AuditHead head) {
        AuditProof proof = new AuditProof(head, List.of(), trail().head());
        return proof.take(since(head)).or(() -> proof.end(trail().head()));
    }
}
