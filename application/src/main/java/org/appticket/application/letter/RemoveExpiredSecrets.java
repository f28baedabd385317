package org.appticket.application.letter;

import java.time.Instant;
import org.appticket.application.people.Correspondence;
import org.appticket.application.port.UnitOfWork;

/** Removes secrets that are worth nothing any more, and what is known of letters that went out long ago. */
public final class RemoveExpiredSecrets {

    private final UnitOfWork unitOfWork;
    private final Correspondence mail;

    /**
     * Over the secrets.
     *
     * @param unitOfWork what it is done in
     * @param mail where they are
     */
    public RemoveExpiredSecrets(UnitOfWork unitOfWork, Correspondence mail) {
        this.unitOfWork = unitOfWork;
        this.mail = mail;
    }

    /** What is asked for. */
    public record Command() {}

    /**
     * Removes them.
     *
     * @param command what is asked for
     * @return how many secrets there were
     */
    public int handle(Command command) {
        Instant now = mail.now();
        return unitOfWork.run(() -> {
            mail.letters().forgetSent(now.minus(SendLetters.RATE_PERIOD));
            return mail.secrets().removeExpired(now);
        });
    }
}
