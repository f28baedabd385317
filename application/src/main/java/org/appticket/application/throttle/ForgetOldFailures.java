package org.appticket.application.throttle;

import java.time.Instant;
import java.time.InstantSource;
import org.appticket.application.port.UnitOfWork;
import org.appticket.domain.throttle.FailureLimit;

/** Forgets failures and places that mean nothing any more, so that they do not pile up; to be called now and then. */
public final class ForgetOldFailures {

    private final UnitOfWork unitOfWork;
    private final ProofThrottle.Memory memory;
    private final InstantSource clock;

    /**
     * Over what is remembered.
     *
     * @param unitOfWork what it is done in
     * @param memory what is remembered
     * @param clock what time it is
     */
    public ForgetOldFailures(UnitOfWork unitOfWork, ProofThrottle.Memory memory, InstantSource clock) {
        this.unitOfWork = unitOfWork;
        this.memory = memory;
        this.clock = clock;
    }

    /** What is asked for. */
    public record Command() {}

    /**
     * Forgets them.
     *
     * @param command what is asked for
     * @return how many there were
     */
    public int handle(Command command) {
        Instant now = clock.instant();
        return unitOfWork.run(() -> memory.counts().removeOlderThan(now.minus(FailureLimit.FORGOTTEN_AFTER))
                + memory.places().removeOlderThan(now.minus(ProofThrottle.FAMILIAR_FOR)));
    }
}
