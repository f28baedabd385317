package org.appticket.application.passkey;

import java.time.InstantSource;
import java.util.Optional;
import org.appticket.application.port.UnitOfWork;
import org.appticket.application.port.access.Secrets;
import org.appticket.application.port.factor.PasskeyChallenges;
import org.appticket.domain.access.Secret;
import org.appticket.domain.factor.Passkey;

/** Says what an authenticator is to sign so that somebody gets in; the same to everybody, and nothing about anybody. */
public final class OfferPasskeySignIn {

    private final UnitOfWork unitOfWork;
    private final PasskeyChallenges challenges;
    private final Secrets secrets;
    private final InstantSource clock;

    /**
     * Over the challenges.
     *
     * @param unitOfWork what it is done in
     * @param challenges where they are
     * @param secrets where randomness comes from
     * @param clock what time it is
     */
    public OfferPasskeySignIn(
            UnitOfWork unitOfWork, PasskeyChallenges challenges, Secrets secrets, InstantSource clock) {
        this.unitOfWork = unitOfWork;
        this.challenges = challenges;
        this.secrets = secrets;
        this.clock = clock;
    }

    /** What is asked for. */
    public record Command() {}

    /**
     * Offers it.
     *
     * @param command what is asked for
     * @return what is to be signed, for this time only
     */
    public Secret handle(Command command) {
        Secret challenge = secrets.next();
        return unitOfWork.run(() -> {
            challenges.add(challenge.digest(), Optional.empty(), clock.instant().plus(Passkey.LONGEST_CEREMONY));
            return challenge;
        });
    }
}
