package org.appticket.application.factor;

import java.util.List;
import org.appticket.application.access.Caller;
import org.appticket.application.access.SessionStart;
import org.appticket.application.access.SessionStart.Started;
import org.appticket.application.port.UnitOfWork;
import org.appticket.application.port.access.AuditLog;
import org.appticket.application.port.access.People;
import org.appticket.application.proof.SecondProof;
import org.appticket.domain.access.Session;
import org.appticket.domain.audit.AuditEntry;
import org.appticket.domain.audit.AuditKind;
import org.appticket.domain.people.Person;

/**
 * Removes the authenticator and the recovery codes of a caller. All their other sessions end, and theirs goes on under
 * another secret; if their role demands a second factor and they have no passkey, it is good for setting one up only.
 */
public final class RemoveSecondFactor {

    private final UnitOfWork unitOfWork;
    private final Accounts accounts;
    private final Presence presence;
    private final SecondProof.Factors factors;

    /**
     * What it changes.
     *
     * @param people whose factors
     * @param start where their session goes on
     * @param auditLog where it is written down
     */
    public record Accounts(People people, SessionStart start, AuditLog auditLog) {}

    /**
     * Over the factors.
     *
     * @param unitOfWork what it is done in
     * @param accounts whose they are
     * @param presence sees to it that it is they
     * @param factors what they have
     */
    public RemoveSecondFactor(
            UnitOfWork unitOfWork, Accounts accounts, Presence presence, SecondProof.Factors factors) {
        this.unitOfWork = unitOfWork;
        this.accounts = accounts;
        this.presence = presence;
        this.factors = factors;
    }

    /**
     * What is asked for.
     *
     * @param by who asks, for themselves
     */
    public record Command(Caller by) {}

    /**
     * Removes them.
     *
     * @param command what is asked for
     * @return the session that goes on
     * @throws org.appticket.domain.access.SignInAgain if the caller has not signed in a moment ago
     */
    public Started handle(Command command) {
        Session session = presence.requireRecent(command.by());
        return unitOfWork.run(() -> {
            Person person = accounts.people().get(command.by().actor().person());
            factors.totpSecrets().remove(person.id());
            factors.recoveryMarks().replace(person.id(), List.of());
            accounts.auditLog()
                    .add(AuditEntry.of(AuditKind.FACTOR_REMOVED).by(person.id()).about(person.id()));
            return accounts.start().renew(person, session);
        });
    }
}
