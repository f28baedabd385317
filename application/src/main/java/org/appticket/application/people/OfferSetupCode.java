package org.appticket.application.people;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import org.appticket.application.port.UnitOfWork;
import org.appticket.application.port.access.People;
import org.appticket.application.port.access.Secrets;
import org.appticket.application.port.access.SetupCodes;
import org.appticket.domain.access.Secret;

/**
 * Makes a one-time code by which the first administrator can be created, as long as nobody administers. Codes made before
 * stay valid, so that nodes that start together do not take each other's away.
 */
public final class OfferSetupCode {

    /** How long a code is valid. */
    public static final Duration VALIDITY = Duration.ofDays(3);

    private final UnitOfWork unitOfWork;
    private final People people;
    private final SetupCodes codes;
    private final Secrets secrets;
    private final InstantSource clock;

    /**
     * Over the codes.
     *
     * @param unitOfWork what it is done in
     * @param people who may administer already
     * @param codes where they are
     * @param secrets where secrets come from
     * @param clock what time it is
     */
    public OfferSetupCode(
            UnitOfWork unitOfWork, People people, SetupCodes codes, Secrets secrets, InstantSource clock) {
        this.unitOfWork = unitOfWork;
        this.people = people;
        this.codes = codes;
        this.secrets = secrets;
        this.clock = clock;
    }

    /** What is asked for. */
    public record Command() {}

    /**
     * Makes a code.
     *
     * @param command what is asked for
     * @return the code, to be shown to who runs the service desk and to nobody else; nothing if somebody administers
     */
    public Optional<Secret> handle(Command command) {
        Secret code = secrets.next();
        return unitOfWork.run(() -> {
            if (!people.listAdministrators().isEmpty()) {
                return Optional.empty();
            }
            codes.add(code.digest(), clock.instant().plus(VALIDITY));
            return Optional.of(code);
        });
    }
}
