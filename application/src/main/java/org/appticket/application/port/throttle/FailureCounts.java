package org.appticket.application.port.throttle;

import java.time.Instant;
import java.util.Optional;
import org.appticket.domain.history.Digest;
import org.appticket.domain.throttle.FailureCount;

/** Counts of failures, shared by all nodes. Used inside a {@link org.appticket.application.port.UnitOfWork}. */
public interface FailureCounts {

    /**
     * A count that nobody else reads or changes by this method until the end of the unit of work.
     *
     * @param key whose
     * @return the count; nothing if nothing was counted
     */
    Optional<FailureCount> lock(Digest key);

    /**
     * Keeps a count in place of the one before. The key was locked in the same unit of work.
     *
     * @param key whose
     * @param account the account that it belongs to; that of nobody, too
     * @param count the count
     */
    void save(Digest key, Digest account, FailureCount count);

    /**
     * Forgets a count.
     *
     * @param key whose; possibly of none
     */
    void remove(Digest key);

    /**
     * Forgets all counts of an account.
     *
     * @param account which; possibly one without any
     */
    void removeAllOf(Digest account);

    /**
     * Forgets counts that lead to nothing any more.
     *
     * @param freeBefore those whose delay ended before this, exclusive
     * @return how many there were
     */
    int removeOlderThan(Instant freeBefore);
}
