package org.appticket.application.factor;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.appticket.application.access.Caller;
import org.appticket.application.access.SessionStart;
import org.appticket.application.access.SessionStart.Started;
import org.appticket.application.port.UnitOfWork;
import org.appticket.application.port.access.People;
import org.appticket.application.port.factor.TotpSecrets.Kept;
import org.appticket.application.proof.SecondProof;
import org.appticket.domain.InvalidValue;
import org.appticket.domain.InvalidValue.Problem;
import org.appticket.domain.access.Session;
import org.appticket.domain.audit.AuditEntry;
import org.appticket.domain.audit.AuditKind;
import org.appticket.domain.factor.RecoveryCode;
import org.appticket.domain.factor.TimeStep;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.people.Person;

/**
 * Takes the key of an authenticator into use by its first code. All other sessions of the caller end, and theirs goes on
 * under another secret.
 */
public final class ConfirmSecondFactor {

    /** How long a proposed key waits for its first code. */
    public static final Duration LONGEST_WAIT = Duration.ofMinutes(15);

    private final UnitOfWork unitOfWork;
    private final People people;
    private final Presence presence;
    private final RecoveryCodes codes;
    private final SessionStart start;

    /**
     * What it changes.
     *
     * @param people whose factors
     * @param start where their session goes on
     */
    public record Accounts(People people, SessionStart start) {}

    /**
     * Over the factors.
     *
     * @param unitOfWork what it is done in
     * @param accounts what it changes
     * @param presence knows their session
     * @param codes makes recovery codes
     */
    public ConfirmSecondFactor(UnitOfWork unitOfWork, Accounts accounts, Presence presence, RecoveryCodes codes) {
        this.unitOfWork = unitOfWork;
        this.people = accounts.people();
        this.start = accounts.start();
        this.presence = presence;
        this.codes = codes;
    }

    /**
     * What is asked for.
     *
     * @param by who asks, for themselves
     * @param code the first code of the proposed key
     */
    public record Command(Caller by, String code) {}

    /**
     * The factor is in use.
     *
     * @param recoveryCodes codes on paper, which nobody can show again
     * @param session the session that goes on
     */
    public record Result(List<RecoveryCode> recoveryCodes, Started session) {}

    /**
     * Takes it into use.
     *
     * @param command what is asked for
     * @return recovery codes and the session
     * @throws InvalidValue if the code is wrong, or no key was proposed in the last {@link #LONGEST_WAIT}
     * @throws org.appticket.domain.access.SignInAgain if the caller comes with a token
     */
    public Result handle(Command command) {
        Session session = presence.session(command.by());
        return unitOfWork.run(() -> {
            Person person = people.get(command.by().actor().person());
            SecondProof proof = codes.proof();
            proof.factors().totpSecrets().activate(person.id(), shown(person.id(), command.code()));
            codes.auditLog()
                    .add(AuditEntry.of(AuditKind.FACTOR_ADDED).by(person.id()).about(person.id()));
            return new Result(codes.renew(person.id()), start.renew(person, session));
        });
    }

    /** The key in use keeps its last step, so that a code of the new one counts whatever was shown of the old one. */
    private TimeStep shown(PersonId person, String code) {
        Instant now = presence.clock().instant();
        SecondProof proof = codes.proof();
        Optional<Kept> waiting = proof.factors()
                .totpSecrets()
                .find(person)
                .filter(kept -> kept.proposedAt()
                        .filter(at -> now.isBefore(at.plus(LONGEST_WAIT)))
                        .isPresent());
        return waiting.flatMap(Kept::proposed)
                .map(waitingKey -> proof.opened(person, waitingKey))
                .flatMap(key -> key.accept(code, now, TimeStep.NONE))
                .orElseThrow(() -> InvalidValue.of("code", Problem.NOT_APPLICABLE));
    }
}
