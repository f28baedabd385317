package org.appticket.application.port.identity;

import java.time.Instant;
import java.util.Optional;
import org.appticket.domain.history.Digest;
import org.appticket.domain.identity.Handshake;

/**
 * The browsers that were sent to a provider and are expected back, on whatever node that will be. Used inside a {@link
 * org.appticket.application.port.UnitOfWork}.
 */
public interface Handshakes {

    /**
     * Expects a browser back.
     *
     * @param handshake a new one
     */
    void add(Handshake handshake);

    /**
     * Expects a browser back no more. If two come back at once with the same state, one of them gets it.
     *
     * @param state the digest of what it brings back
     * @param now when that is
     * @return what was expected; nothing if it was not, or not any more
     */
    Optional<Handshake> take(Digest state, Instant now);

    /**
     * Removes what is worth nothing any more.
     *
     * @param now when
     * @return how many were removed
     */
    int removeOlderThan(Instant now);
}
