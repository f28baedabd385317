package org.appticket.application.account;

import java.util.Optional;
import org.appticket.application.people.Registry;
import org.appticket.domain.NotFound;
import org.appticket.domain.access.Secret;
import org.appticket.domain.account.LetterKind;
import org.appticket.domain.account.OneTimeSecret;
import org.appticket.domain.account.Purpose;
import org.appticket.domain.audit.AuditEntry;
import org.appticket.domain.audit.AuditKind;
import org.appticket.domain.history.Digest;
import org.appticket.domain.people.EmailAddress;
import org.appticket.domain.people.Person;

/**
 * Lets somebody prove that mail to an address reaches them; it is theirs from then on. Sessions and other secrets end. If
 * no address of theirs was proved before, API tokens end too, because anybody may have made them. The old address is told.
 */
public final class VerifyEmail {

    private final Registry registry;

    /**
     * Over the accounts.
     *
     * @param registry where they are
     */
    public VerifyEmail(Registry registry) {
        this.registry = registry;
    }

    /**
     * What is asked for.
     *
     * @param token the secret that was sent, as it came
     * @param address from where
     */
    public record Command(String token, String address) {
        @Override
        public String toString() {
            return "an address that is proved";
        }
    }

    /**
     * Takes the proof.
     *
     * @param command what is asked for
     * @throws NotFound if the secret is worth nothing, for whatever reason
     */
    public void handle(Command command) {
        Digest digest = Secret.parse(command.token()).orElseThrow(NotFound::new).digest();
        OneTimeSecret seen = registry.mail()
                .secrets()
                .find(digest, Purpose.EMAIL_VERIFICATION)
                .orElseThrow(NotFound::new);
        registry.unitOfWork().run(() -> {
            Person before = registry.people().get(seen.person());
            EmailAddress proved = registry.mail()
                    .secrets()
                    .take(digest, Purpose.EMAIL_VERIFICATION, registry.mail().now())
                    .filter(taken -> before.active())
                    .flatMap(OneTimeSecret::address)
                    .map(EmailAddress::new)
                    .orElseThrow(NotFound::new);
            settle(before, proved, command.address());
            return true;
        });
    }

    private void settle(Person before, EmailAddress proved, String from) {
        Optional<String> old = before.profile().email().filter(email -> !email.equals(proved.value()));
        Person after = before.reading(proved);
        if (!after.equals(before)) {
            registry.people().save(after);
        }
        if (before.emailVerified()) {
            registry.keys().endSessionsOf(after.id());
        } else {
            registry.keys().endAccessOf(after.id());
        }
        registry.mail().voidSecretsOf(after.id());
        old.ifPresent(address -> registry.mail().write(after, Optional.of(address), LetterKind.EMAIL_CHANGED));
        registry.audit()
                .add(AuditEntry.of(AuditKind.EMAIL_CHANGED)
                        .by(after.id())
                        .about(after.id())
                        .from(from));
    }
}
