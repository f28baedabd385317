package org.appticket.application.audit;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.appticket.application.port.audit.AuditCheckpoints;
import org.appticket.application.port.audit.AuditTrail;
import org.appticket.application.port.key.Keyring;
import org.appticket.application.port.key.Keyring.Purpose;
import org.appticket.application.port.key.Keyring.Signature;
import org.appticket.domain.audit.AuditCheckpoint;
import org.appticket.domain.audit.AuditFlaw;
import org.appticket.domain.audit.AuditFlaw.Kind;
import org.appticket.domain.audit.AuditHead;
import org.appticket.domain.audit.AuditProof;
import org.appticket.domain.audit.SealedEntry;

/**
 * The audit log with what proves it.
 *
 * @param entries the entries
 * @param checkpoints where it ended now and then
 * @param keyring what checkpoints are signed with
 */
public record Trail(AuditTrail entries, AuditCheckpoints checkpoints, Keyring keyring) {

    private static final Purpose PURPOSE = new Purpose("audit checkpoint");
    private static final int BATCH = 1_000;

    /**
     * What was found.
     *
     * @param head the last entry that is proven
     * @param flaw what is wrong after it; nothing if all is well
     */
    record Found(AuditHead head, Optional<AuditFlaw> flaw) {}

    /** Proves all of it; its own memory does not grow with the log. */
    Found proven() {
        List<AuditCheckpoint> signed = checkpoints.list();
        Optional<AuditFlaw> forged = signed.stream()
                .filter(checkpoint -> !isGenuine(checkpoint))
                .findFirst()
                .map(checkpoint -> new AuditFlaw(checkpoint.head().sequence(), Kind.CHECKPOINT));
        Found found = provenFrom(AuditHead.START, signed);
        return found.flaw().isPresent() ? found : new Found(found.head(), forged);
    }

    /** Proves what comes after an entry. */
    Found provenFrom(AuditHead start, List<AuditCheckpoint> known) {
        AuditProof proof = new AuditProof(start, known, entries.head());
        List<SealedEntry> batch = entries.list(start, BATCH);
        while (!batch.isEmpty()) {
            Optional<AuditFlaw> flaw = proof.take(batch);
            if (flaw.isPresent()) {
                return new Found(proof.last(), flaw);
            }
            batch = entries.list(proof.last(), BATCH);
        }
        return new Found(proof.last(), proof.end(entries.head()));
    }

    AuditCheckpoint signed(AuditHead head, Instant at) {
        return new AuditCheckpoint(
                head,
                at,
                keyring.sign(AuditCheckpoint.content(head, at), PURPOSE).text());
    }

    boolean isGenuine(AuditCheckpoint checkpoint) {
        byte[] content = AuditCheckpoint.content(checkpoint.head(), checkpoint.at());
        return keyring.verify(content, PURPOSE, new Signature(checkpoint.signature()));
    }
}
