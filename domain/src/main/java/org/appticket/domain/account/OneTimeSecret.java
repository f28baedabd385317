package org.appticket.domain.account;

import java.time.Instant;
import java.util.Optional;
import org.appticket.domain.access.Secret;
import org.appticket.domain.history.Digest;
import org.appticket.domain.id.PersonId;

/**
 * What is kept of a secret that is good for one purpose, once, and not for long (rule ACC-5 in {@code docs/rules.md}).
 * Nobody can learn the secret from it.
 *
 * @param digest the digest of the secret
 * @param purpose what it is good for
 * @param person for whose account
 * @param address where it was sent, which who presents it has proved to read; nothing if it was handed over otherwise
 * @param validUntil from when on it is worth nothing
 */
public record OneTimeSecret(
        Digest digest, Purpose purpose, PersonId person, Optional<String> address, Instant validUntil) {

    /**
     * A secret that is made now.
     *
     * @param secret the secret itself
     * @param purpose what it is good for
     * @param person for whose account
     * @param address where it will be sent, if it will
     * @param now when
     * @return what is kept of it
     */
    public static OneTimeSecret made(
            Secret secret, Purpose purpose, PersonId person, Optional<String> address, Instant now) {
        return new OneTimeSecret(secret.digest(), purpose, person, address, now.plus(purpose.validity()));
    }

    /**
     * Whether it can still be used.
     *
     * @param now when
     * @return false from {@link #validUntil} on
     */
    public boolean isValidAt(Instant now) {
        return now.isBefore(validUntil);
    }
}
