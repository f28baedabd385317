package org.appticket.domain.delivery;

import java.time.Duration;
import java.time.Instant;

/**
 * How long to wait before trying again (rule DEL-5 in {@code docs/rules.md}).
 *
 * @param shortest the first pause, positive
 * @param longest no pause is longer, but for a fifth
 * @param patience how long something is tried
 */
public record Backoff(Duration shortest, Duration longest, Duration patience) {

    /** A minute at first, six hours at most, for three days. */
    public static final Backoff USUAL = new Backoff(Duration.ofMinutes(1), Duration.ofHours(6), Duration.ofDays(3));

    private static final int MOST_DOUBLINGS = 30;

    /**
     * Refuses pauses that do not grow.
     *
     * @throws IllegalArgumentException if the shortest is not positive, or longer than the longest
     */
    public Backoff {
        if (shortest.isZero() || shortest.isNegative() || shortest.compareTo(longest) > 0) {
            throw new IllegalArgumentException("no pauses from " + shortest + " to " + longest);
        }
    }

    /**
     * How long to wait: twice as long as before, with a fifth more or less, so that what failed together does not stay
     * together.
     *
     * @param attempt the how manieth attempt failed, from 1
     * @param chance drawn from 0 to 255
     * @return the pause
     */
    public Duration pause(int attempt, int chance) {
        int doublings = Math.min(attempt - 1, MOST_DOUBLINGS);
        boolean capped = longest.dividedBy(1L << doublings).compareTo(shortest) < 0;
        Duration pause = capped ? longest : shortest.multipliedBy(1L << doublings);
        return pause.multipliedBy(80L * 255 + chance * 40L).dividedBy(100L * 255);
    }

    /**
     * Whether it is time to give up.
     *
     * @param since from when on it was to go out
     * @param now what time it is
     * @return true once patience is at its end
     */
    public boolean isOver(Instant since, Instant now) {
        return !since.plus(patience).isAfter(now);
    }
}
