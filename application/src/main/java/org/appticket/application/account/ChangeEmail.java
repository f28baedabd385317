package org.appticket.application.account;

import java.util.Optional;
import org.appticket.application.access.Caller;
import org.appticket.application.access.PasswordProof.Proven;
import org.appticket.application.people.Registry;
import org.appticket.domain.InvalidValue;
import org.appticket.domain.access.Password;
import org.appticket.domain.access.Unauthenticated;
import org.appticket.domain.account.LetterKind;
import org.appticket.domain.audit.AuditEntry;
import org.appticket.domain.audit.AuditKind;
import org.appticket.domain.people.EmailAddress;
import org.appticket.domain.people.Person;
import org.appticket.domain.permission.Duty;
import org.appticket.domain.permission.Permissions;

/**
 * Asks whether an address is somebody's who knows their password; until they prove it their mail goes where it went, and
 * that address is told (rule ACC-9 in {@code docs/rules.md}). With the address that they have, it is proved.
 */
public final class ChangeEmail {

    private final Registry registry;
    private final Reauthentication reauthentication;

    /**
     * Over the accounts.
     *
     * @param registry where they are
     * @param reauthentication who proves that it is they
     */
    public ChangeEmail(Registry registry, Reauthentication reauthentication) {
        this.registry = registry;
        this.reauthentication = reauthentication;
    }

    /**
     * What is asked for.
     *
     * @param by who asks, with a session
     * @param email the address that is to be theirs
     * @param password by which they prove that it is they
     * @param address from where
     */
    public record Command(Caller by, String email, Password password, String address) {
        @Override
        public String toString() {
            return "an address that is to be proved";
        }
    }

    /**
     * Asks for the proof.
     *
     * @param command what is asked for
     * @throws org.appticket.domain.permission.NotPermitted if the caller's token may only read
     * @throws Unauthenticated if they come with a token
     * @throws MailNotConfigured where no mail can be sent
     * @throws org.appticket.domain.TooManyRequests if the password was tried too often
     * @throws InvalidValue if the address is none, or the password is wrong
     */
    public void handle(Command command) {
        Permissions.require(command.by().actor(), Duty.MANAGE_OWN_ACCOUNT);
        if (command.by().session().isEmpty()) {
            throw new Unauthenticated();
        }
        if (!registry.mail().mailing()) {
            throw new MailNotConfigured();
        }
        String email = new EmailAddress(command.email()).value();
        Proven proven = reauthentication.require(
                command.by().actor().person(), command.password(), "password", command.address());
        registry.unitOfWork().run(() -> {
            Person person = reauthentication.settled(proven);
            registry.mail().voidSecretsOf(person.id());
            registry.mail().write(person, Optional.of(email), LetterKind.EMAIL_VERIFICATION);
            if (!person.hasAddress(email)) {
                registry.mail().write(person, LetterKind.EMAIL_CHANGE_ASKED);
            }
            registry.audit()
                    .add(AuditEntry.of(AuditKind.EMAIL_CHANGE_ASKED)
                            .by(person.id())
                            .about(person.id())
                            .from(command.address()));
            return true;
        });
    }
}
