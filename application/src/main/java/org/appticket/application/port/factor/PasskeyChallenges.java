package org.appticket.application.port.factor;

import java.time.Instant;
import java.util.Optional;
import org.appticket.domain.history.Digest;
import org.appticket.domain.id.PersonId;

/**
 * What authenticators were asked to sign and have not answered yet, shared by all nodes. Used inside a
 * {@link org.appticket.application.port.UnitOfWork}.
 */
public interface PasskeyChallenges {

    /**
     * Adds a challenge.
     *
     * @param challenge its digest
     * @param person who adds a passkey; nothing for a sign-in
     * @param validUntil from when on it is worth nothing
     */
    void add(Digest challenge, Optional<PersonId> person, Instant validUntil);

    /**
     * Uses a challenge up. If two do so at once, one of them gets it.
     *
     * @param challenge its digest
     * @param person who adds a passkey; nothing for a sign-in
     * @param now when
     * @return true if it was there for that person and that purpose, and valid
     */
    boolean take(Digest challenge, Optional<PersonId> person, Instant now);

    /**
     * Removes what is worth nothing any more.
     *
     * @param now when
     * @return how many were removed
     */
    int removeDead(Instant now);
}
