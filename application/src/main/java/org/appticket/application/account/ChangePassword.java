package org.appticket.application.account;

import java.util.Optional;
import org.appticket.application.access.Caller;
import org.appticket.application.access.PasswordProof.Proven;
import org.appticket.application.people.Registry;
import org.appticket.application.port.access.Secrets;
import org.appticket.application.port.access.Sessions;
import org.appticket.domain.InvalidValue;
import org.appticket.domain.InvalidValue.Problem;
import org.appticket.domain.access.Arrival.Origin;
import org.appticket.domain.access.Password;
import org.appticket.domain.access.PasswordHash;
import org.appticket.domain.access.Secret;
import org.appticket.domain.access.Session;
import org.appticket.domain.access.Unauthenticated;
import org.appticket.domain.account.LetterKind;
import org.appticket.domain.audit.AuditEntry;
import org.appticket.domain.audit.AuditKind;
import org.appticket.domain.history.Digest;
import org.appticket.domain.people.Person;
import org.appticket.domain.permission.Duty;
import org.appticket.domain.permission.Permissions;

/**
 * Lets somebody who knows their password choose another one. All their other sessions end, and this one goes on under a new
 * secret; API tokens stay (rule ACC-8 in {@code docs/rules.md}). The person is told.
 */
public final class ChangePassword {

    private final Registry registry;
    private final Reauthentication reauthentication;
    private final Secrets secrets;

    /**
     * Over the accounts.
     *
     * @param registry where they are
     * @param reauthentication who proves that it is they
     * @param secrets where secrets come from
     */
    public ChangePassword(Registry registry, Reauthentication reauthentication, Secrets secrets) {
        this.registry = registry;
        this.reauthentication = reauthentication;
        this.secrets = secrets;
    }

    /**
     * What is asked for.
     *
     * @param by who asks, with a session
     * @param current the password that they have
     * @param wanted the password that they want
     * @param address from where
     */
    public record Command(Caller by, Password current, Password wanted, String address) {
        @Override
        public String toString() {
            return "a password that is changed";
        }
    }

    /**
     * Changes it.
     *
     * @param command what is asked for
     * @return the new secret of their session, for nobody but them
     * @throws org.appticket.domain.permission.NotPermitted if the caller's token may only read
     * @throws Unauthenticated if they come with a token, or their session ended meanwhile
     * @throws org.appticket.domain.TooManyRequests if the password was tried too often
     * @throws InvalidValue if the current password is wrong or kept elsewhere, or the new one may not be set
     */
    public Secret handle(Command command) {
        Permissions.require(command.by().actor(), Duty.MANAGE_OWN_ACCOUNT);
        Digest here = command.by().session().orElseThrow(Unauthenticated::new);
        Proven proven = reauthentication.require(
                command.by().actor().person(), command.current(), "current", command.address());
        if (proven.origin() != Origin.PASSWORD) {
            throw InvalidValue.of("current", Problem.NOT_APPLICABLE);
        }
        registry.requireGood(command.wanted(), proven.person());
        PasswordHash hash = registry.hasher().hash(command.wanted());
        Secret secret = secrets.next();
        return registry.unitOfWork().run(() -> {
            Person person = reauthentication.settled(proven);
            Session session = current(here);
            registry.keys().passwords().save(person.id(), hash);
            registry.keys().endSessionsOf(person.id());
            registry.keys().sessions().add(session.under(secret));
            registry.mail().voidSecretsOf(person.id());
            registry.mail().write(person, LetterKind.PASSWORD_CHANGED);
            registry.audit()
                    .add(AuditEntry.of(AuditKind.PASSWORD_CHANGED)
                            .by(person.id())
                            .about(person.id())
                            .from(command.address()));
            return secret;
        });
    }

    private Session current(Digest id) {
        Optional<Session> found = registry.keys().sessions().find(id).map(Sessions.Owned::session);
        return found.orElseThrow(Unauthenticated::new);
    }
}
