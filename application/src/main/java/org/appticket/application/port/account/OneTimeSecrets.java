package org.appticket.application.port.account;

import java.time.Instant;
import java.util.Optional;
import org.appticket.domain.account.OneTimeSecret;
import org.appticket.domain.account.Purpose;
import org.appticket.domain.history.Digest;
import org.appticket.domain.id.PersonId;

/**
 * The one-time secrets of accounts, at most one of each purpose for a person. Used inside a
 * {@link org.appticket.application.port.UnitOfWork}, but for the find, which works outside too.
 */
public interface OneTimeSecrets {

    /**
     * A secret to look at.
     *
     * @param digest its digest
     * @param purpose what it is presented for
     * @return the secret, valid or not; nothing if there is none of this purpose
     */
    Optional<OneTimeSecret> find(Digest digest, Purpose purpose);

    /**
     * Keeps a secret in place of the one that the person had for the same purpose.
     *
     * @param secret a new one; its person exists
     */
    void replace(OneTimeSecret secret);

    /**
     * Uses a secret up. If two do so at once, one of them gets it.
     *
     * @param digest its digest
     * @param purpose what it is presented for
     * @param now when it is used
     * @return the secret; nothing if there is none of this purpose that is valid
     */
    Optional<OneTimeSecret> take(Digest digest, Purpose purpose, Instant now);

    /**
     * Removes all secrets of a person.
     *
     * @param person who
     */
    void removeAllOf(PersonId person);

    /**
     * Removes what is worth nothing any more.
     *
     * @param now when
     * @return how many were removed
     */
    int removeExpired(Instant now);
}
