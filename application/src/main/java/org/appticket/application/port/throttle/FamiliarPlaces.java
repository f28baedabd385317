package org.appticket.application.port.throttle;

import java.time.Instant;
import org.appticket.domain.history.Digest;

/** From where accounts have been signed in to. Used inside a {@link org.appticket.application.port.UnitOfWork}. */
public interface FamiliarPlaces {

    /**
     * Whether an account was signed in to from a place.
     *
     * @param account which
     * @param place from where
     * @param since sign-ins before this do not count; inclusive
     * @return true if it was
     */
    boolean contains(Digest account, Digest place, Instant since);

    /**
     * Keeps that an account was signed in to from a place.
     *
     * @param account which
     * @param place from where
     * @param now when
     */
    void save(Digest account, Digest place, Instant now);

    /**
     * Forgets what was kept too long ago.
     *
     * @param before sign-ins before this, exclusive
     * @return how many there were
     */
    int removeOlderThan(Instant before);
}
