package org.appticket.adapters.rest.audit;

import java.time.Instant;
import java.util.Optional;
import org.appticket.application.audit.VerifyAudit;
import org.appticket.domain.audit.AuditCheckpoint;
import org.appticket.domain.audit.AuditFlaw;

/** What a verification found, on the wire. */
record AuditProofBody(
        boolean whole, long entries, String head, Optional<CheckpointBody> checkpoint, Optional<FlawBody> flaw) {

    /** The last signed checkpoint. */
    record CheckpointBody(long sequence, Instant at, String digest, String signature) {
        static CheckpointBody of(AuditCheckpoint checkpoint) {
            return new CheckpointBody(
                    checkpoint.head().sequence(),
                    checkpoint.at(),
                    checkpoint.head().digest().toString(),
                    checkpoint.signature());
        }
    }

    /** The first place that is wrong. */
    record FlawBody(long sequence, AuditFlaw.Kind kind) {
        static FlawBody of(AuditFlaw flaw) {
            return new FlawBody(flaw.sequence(), flaw.kind());
        }
    }

    static AuditProofBody of(VerifyAudit.Report report) {
        return new AuditProofBody(
                report.flaw().isEmpty(),
                report.head().sequence(),
                report.head().digest().toString(),
                report.checkpoint().map(CheckpointBody::of),
                report.flaw().map(FlawBody::of));
    }
}
