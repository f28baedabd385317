package org.appticket.application.passkey;

import java.time.InstantSource;
import org.appticket.application.port.UnitOfWork;
import org.appticket.application.port.factor.PasskeyChallenges;

/** Removes what no authenticator can answer any more, so that it does not pile up; to be called now and then. */
public final class RemoveDeadChallenges {

    private final UnitOfWork unitOfWork;
    private final PasskeyChallenges challenges;
    private final InstantSource clock;

    /**
     * Over the challenges.
     *
     * @param unitOfWork what it is done in
     * @param challenges where they are
     * @param clock what time it is
     */
    public RemoveDeadChallenges(UnitOfWork unitOfWork, PasskeyChallenges challenges, InstantSource clock) {
        this.unitOfWork = unitOfWork;
        this.challenges = challenges;
        this.clock = clock;
    }

    /** What is asked for. */
    public record Command() {}

    /**
     * Removes it.
     *
     * @param command what is asked for
     * @return how much there was
     */
    public int handle(Command command) {
        return unitOfWork.run(() -> challenges.removeDead(clock.instant()));
    }
}
