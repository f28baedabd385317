package org.appticket.application.audit;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.appticket.application.port.UnitOfWork;
import org.appticket.domain.audit.AuditCheckpoint;
import org.appticket.domain.audit.AuditFlaw;
import org.appticket.domain.audit.AuditFlaw.Kind;
import org.appticket.domain.audit.AuditHead;

/**
 * Signs where the audit log ends, once a day, after proving what was added since the last time: nothing that was tampered
 * with is signed. It can be asked for at any time, on any node.
 */
public final class SignCheckpoint {

    private static final Duration BETWEEN = Duration.ofHours(24);

    private final Trail trail;
    private final UnitOfWork unitOfWork;
    private final InstantSource clock;

    /**
     * Over the audit log.
     *
     * @param trail the log with what proves it
     * @param unitOfWork what a checkpoint is kept in
     * @param clock what time it is
     */
    public SignCheckpoint(Trail trail, UnitOfWork unitOfWork, InstantSource clock) {
        this.trail = trail;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    /** What is asked for. */
    public record Command() {}

    /**
     * What came of it.
     *
     * @param made the new checkpoint; nothing if it is too early, nothing was added, or something is wrong
     * @param flaw the first place that is wrong
     */
    public record Result(Optional<AuditCheckpoint> made, Optional<AuditFlaw> flaw) {}

    /**
     * Signs it if it is time to.
     *
     * @param command what is asked for
     * @return what came of it
     */
    public Result handle(Command command) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Optional<AuditCheckpoint> last = trail.checkpoints().last();
        if (last.filter(made -> made.at().plus(BETWEEN).isAfter(now)).isPresent()) {
            return new Result(Optional.empty(), Optional.empty());
        }
        AuditHead start = last.map(AuditCheckpoint::head).orElse(AuditHead.START);
        if (last.filter(made -> !trail.isGenuine(made)).isPresent()) {
            return new Result(Optional.empty(), Optional.of(new AuditFlaw(start.sequence(), Kind.CHECKPOINT)));
        }
        Trail.Found found = trail.provenFrom(start, List.of());
        if (found.flaw().isPresent() || found.head().equals(start)) {
            return new Result(Optional.empty(), found.flaw());
        }
        AuditCheckpoint made = trail.signed(found.head(), now);
        unitOfWork.run(() -> {
            trail.checkpoints().add(made);
            return made;
        });
        return new Result(Optional.of(made), Optional.empty());
    }
}
