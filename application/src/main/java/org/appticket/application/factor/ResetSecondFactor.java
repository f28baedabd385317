package org.appticket.application.factor;

import org.appticket.application.port.UnitOfWork;
import org.appticket.application.port.access.AuditLog;
import org.appticket.application.port.access.People;
import org.appticket.application.port.access.Sessions;
import org.appticket.application.proof.SecondProof;
import org.appticket.domain.audit.AuditEntry;
import org.appticket.domain.audit.AuditKind;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.people.Actor;
import org.appticket.domain.permission.Duty;
import org.appticket.domain.permission.Permissions;

/** Takes everything but the password from somebody who has lost their phone: authenticator, recovery codes, passkeys, sessions. */
public final class ResetSecondFactor {

    private final UnitOfWork unitOfWork;
    private final Accounts accounts;
    private final SecondProof.Factors factors;

    /**
     * What it changes.
     *
     * @param people whose factors
     * @param sessions which end
     * @param auditLog where it is written down
     */
    public record Accounts(People people, Sessions sessions, AuditLog auditLog) {}

    /**
     * Over the factors.
     *
     * @param unitOfWork what it is done in
     * @param accounts whose they are
     * @param factors what they have
     */
    public ResetSecondFactor(UnitOfWork unitOfWork, Accounts accounts, SecondProof.Factors factors) {
        this.unitOfWork = unitOfWork;
        this.accounts = accounts;
        this.factors = factors;
    }

    /**
     * What is asked for.
     *
     * @param by who asks
     * @param person for whom
     */
    public record Command(Actor by, PersonId person) {}

    /**
     * Takes it from them.
     *
     * @param command what is asked for
     * @throws org.appticket.domain.permission.NotPermitted if the actor does not manage people
     * @throws org.appticket.domain.NotFound if there is no such person
     */
    public void handle(Command command) {
        Permissions.require(command.by(), Duty.MANAGE_PEOPLE);
        unitOfWork.run(() -> {
            PersonId person = accounts.people().get(command.person()).id();
            factors.removeAllOf(person);
            accounts.sessions().removeAllOf(person);
            accounts.auditLog()
                    .add(AuditEntry.of(AuditKind.FACTOR_REMOVED)
                            .by(command.by())
                            .about(person));
            return true;
        });
    }
}
