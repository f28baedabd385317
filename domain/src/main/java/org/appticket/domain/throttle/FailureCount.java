package org.appticket.domain.throttle;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * How often proof has failed. An attempt is counted as failed before it is decided, so that many at once cannot slip through,
 * and is taken back if it did not fail.
 *
 * @param failures how many there were
 * @param since when the first of them was
 * @param freeAt from when on another attempt is allowed; not before any of them
 */
public record FailureCount(int failures, Instant since, Instant freeAt) {

    /**
     * Nothing counted yet.
     *
     * @param now the time
     * @return a count of no failures
     */
    public static FailureCount none(Instant now) {
        Instant kept = now.truncatedTo(ChronoUnit.MICROS);
        return new FailureCount(0, kept, kept);
    }

    /**
     * How long to wait before another attempt.
     *
     * @param now the time
     * @return zero if there is nothing to wait for
     */
    public Duration delayAt(Instant now) {
        return now.isBefore(freeAt) ? Duration.between(now, freeAt) : Duration.ZERO;
    }

    /**
     * With one failure more.
     *
     * @param limit what failures lead to
     * @param now the time of the failure
     * @return the count from then on; what was counted too long ago is forgotten
     */
    public FailureCount raised(FailureLimit limit, Instant now) {
        FailureCount before = now.isBefore(limit.windowEnd(this)) ? this : none(now);
        Instant free = limit.freeAt(before.failures + 1, before.since, now).truncatedTo(ChronoUnit.MICROS);
        return new FailureCount(before.failures + 1, before.since, free);
    }

    /**
     * With one failure less, which turned out to be none.
     *
     * @param now the time
     * @return the count from then on; another attempt is allowed at once
     */
    public FailureCount lowered(Instant now) {
        Instant kept = now.truncatedTo(ChronoUnit.MICROS);
        return new FailureCount(Math.max(0, failures - 1), since, freeAt.isBefore(kept) ? freeAt : kept);
    }
}
