package org.appticket.application.port.access;

import java.time.Instant;
import org.appticket.domain.history.Digest;

/**
 * The one-time codes by which the first administrator can be created. Used inside a
 * {@link org.appticket.application.port.UnitOfWork}.
 */
public interface SetupCodes {

    /**
     * Adds a code; others stay valid.
     *
     * @param code its digest
     * @param validUntil from when on it is worth nothing
     */
    void add(Digest code, Instant validUntil);

    /**
     * Whether a code could be used; works outside a unit of work too.
     *
     * @param code its digest
     * @param now when it would be used
     * @return true if it is there and valid
     */
    boolean contains(Digest code, Instant now);

    /**
     * Uses a code up. If two do so at once, one of them gets it.
     *
     * @param code its digest
     * @param now when it is used
     * @return true if it was there and valid
     */
    boolean take(Digest code, Instant now);

    /** Removes all codes. */
    void removeAll();
}
