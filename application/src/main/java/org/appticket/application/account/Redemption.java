package org.appticket.application.account;

import java.util.Optional;
import java.util.function.Consumer;
import org.appticket.application.people.Registry;
import org.appticket.application.port.account.OneTimeSecrets;
import org.appticket.application.throttle.ProofThrottle;
import org.appticket.domain.NotFound;
import org.appticket.domain.access.Password;
import org.appticket.domain.access.PasswordHash;
import org.appticket.domain.access.Secret;
import org.appticket.domain.account.OneTimeSecret;
import org.appticket.domain.account.Purpose;
import org.appticket.domain.history.Digest;
import org.appticket.domain.people.EmailAddress;
import org.appticket.domain.people.Person;

/**
 * Sets a password by a one-time secret. A secret that is unknown, used up, too old, for something else, or of somebody
 * whose access has ended is refused in one way; a password that may not be set leaves the secret valid.
 */
final class Redemption {

    private final Registry registry;
    private final ProofThrottle throttle;

    Redemption(Registry registry, ProofThrottle throttle) {
        this.registry = registry;
        this.throttle = throttle;
    }

    /** A secret as it is presented, for what, and from where. */
    record Presented(String token, Purpose purpose, String address) {}

    /** All that was before ends, and so does the delay after failures: the account is back with its owner. */
    void setPassword(Presented presented, Password password, Consumer<Person> then) {
        Purpose purpose = presented.purpose();
        Digest digest =
                Secret.parse(presented.token()).orElseThrow(NotFound::new).digest();
        Person seen = owner(digest, purpose).orElseThrow(NotFound::new);
        registry.requireGood(password, seen);
        PasswordHash hash = registry.hasher().hash(password);
        registry.unitOfWork().run(() -> {
            Person before = registry.people().get(seen.id());
            OneTimeSecret secret = secrets()
                    .take(digest, purpose, registry.mail().now())
                    .filter(taken -> before.active())
                    .orElseThrow(NotFound::new);
            Person after = proved(before, secret);
            registry.keys().passwords().save(after.id(), hash);
            registry.keys().endAccessOf(after.id());
            registry.mail().voidSecretsOf(after.id());
            throttle.clear(after.login().value(), presented.address());
            then.accept(after.equals(before) ? before : registry.people().save(after));
            return true;
        });
    }

    private Optional<Person> owner(Digest digest, Purpose purpose) {
        return secrets()
                .find(digest, purpose)
                .filter(secret -> secret.isValidAt(registry.mail().now()))
                .flatMap(secret -> registry.people().find(secret.person()))
                .filter(Person::active);
    }

    private static Person proved(Person person, OneTimeSecret secret) {
        return secret.address()
                .filter(person::hasAddress)
                .map(address -> person.reading(new EmailAddress(address)))
                .orElse(person);
    }

    private OneTimeSecrets secrets() {
        return registry.mail().secrets();
    }
}
