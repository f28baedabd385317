package org.appticket.application.passkey;

import org.appticket.application.access.Caller;
import org.appticket.application.access.SessionStart.Started;
import org.appticket.application.factor.Presence;
import org.appticket.application.factor.RemoveSecondFactor;
import org.appticket.application.port.UnitOfWork;
import org.appticket.application.port.factor.Passkeys;
import org.appticket.domain.NotFound;
import org.appticket.domain.access.Session;
import org.appticket.domain.audit.AuditEntry;
import org.appticket.domain.audit.AuditKind;
import org.appticket.domain.factor.PasskeyId;
import org.appticket.domain.people.Person;

/** Removes a passkey of a caller. All their other sessions end, and theirs goes on under another secret. */
public final class RemovePasskey {

    private final UnitOfWork unitOfWork;
    private final RemoveSecondFactor.Accounts accounts;
    private final Presence presence;
    private final Passkeys passkeys;

    /**
     * Over the passkeys.
     *
     * @param unitOfWork what it is done in
     * @param accounts whose they are
     * @param presence sees to it that it is they
     * @param passkeys where they are
     */
    public RemovePasskey(
            UnitOfWork unitOfWork, RemoveSecondFactor.Accounts accounts, Presence presence, Passkeys passkeys) {
        this.unitOfWork = unitOfWork;
        this.accounts = accounts;
        this.presence = presence;
        this.passkeys = passkeys;
    }

    /**
     * What is asked for.
     *
     * @param by who asks, for themselves
     * @param passkey which one
     */
    public record Command(Caller by, PasskeyId passkey) {}

    /**
     * Removes it.
     *
     * @param command what is asked for
     * @return the session that goes on
     * @throws org.appticket.domain.access.SignInAgain if the caller has not signed in a moment ago
     * @throws NotFound if they have no such passkey
     */
    public Started handle(Command command) {
        Session session = presence.requireRecent(command.by());
        return unitOfWork.run(() -> {
            Person person = accounts.people().get(session.person());
            if (!passkeys.remove(person.id(), command.passkey())) {
                throw new NotFound();
            }
            accounts.auditLog()
                    .add(AuditEntry.of(AuditKind.PASSKEY_REMOVED)
                            .by(person.id())
                            .about(person.id()));
            return accounts.start().renew(person, session);
        });
    }
}
