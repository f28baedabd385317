package org.appticket.domain.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How well things go out by a lane.
 *
 * @param succeededAt when something was taken last
 * @param failedAt when something was not taken last
 * @param trouble why it was not
 * @param failingSince since when nothing is taken; nothing if something was since
 */
public record LaneHealth(
        Optional<Instant> succeededAt,
        Optional<Instant> failedAt,
        Optional<Trouble> trouble,
        Optional<Instant> failingSince) {

    /** That of a lane in which nothing was tried yet. */
    public static final LaneHealth UNTRIED =
            new LaneHealth(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /**
     * After one more attempt.
     *
     * @param why why it failed; nothing if it did not
     * @param at when
     * @return how it is now
     */
    public LaneHealth after(Optional<Trouble> why, Instant at) {
        return why.isEmpty()
                ? new LaneHealth(Optional.of(at), failedAt, trouble, Optional.empty())
                : new LaneHealth(succeededAt, Optional.of(at), why, failingSince.or(() -> Optional.of(at)));
    }

    /**
     * Whether it has failed for so long that there is no hope.
     *
     * @param now what time it is
     * @param patience for how long
     * @return true if nothing was taken for that long, though it was tried
     */
    public boolean isHopeless(Instant now, Duration patience) {
        return failingSince.filter(since -> !since.plus(patience).isAfter(now)).isPresent();
    }
}
