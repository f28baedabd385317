package org.appticket.application.port;

import java.time.Instant;
import java.util.Optional;
import org.appticket.application.view.Attempt;

/** The requests that carry an idempotency key, and their answers. */
public interface IdempotencyKeys {

    /**
     * Claims a key at once, in a transaction of its own and outside any unit of work.
     *
     * @param attempt the attempt, without an answer
     * @return nothing if the key is claimed; otherwise the attempt that has it, and nothing was changed
     */
    Optional<Attempt> claim(Attempt attempt);

    /**
     * Takes the place of another attempt at once, in a transaction of its own and outside any unit of work.
     *
     * @param other the attempt that has the key
     * @param attempt the attempt that is to have it
     * @return false if the other one does not have the key any more, as it was; nothing was changed then
     */
    boolean replace(Attempt other, Attempt attempt);

    /**
     * Keeps the answer together with all else that the unit of work keeps.
     *
     * @param answered the attempt with its answer
     * @return false if the attempt does not have the key any more, or has an answer; the unit of work must not go on then
     */
    boolean complete(Attempt answered);

    /**
     * Gives the key back, as if it had never been used; in a transaction of its own.
     *
     * @param attempt the attempt; nothing happens if it does not have the key any more, or has an answer
     */
    void release(Attempt attempt);

    /**
     * Forgets attempts that began long ago.
     *
     * @param begunBefore before when, exclusive
     */
    void forget(Instant begunBefore);
}
