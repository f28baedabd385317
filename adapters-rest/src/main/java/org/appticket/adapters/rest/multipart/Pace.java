package org.appticket.adapters.rest.multipart;

import java.time.Duration;
import java.util.function.LongSupplier;
import org.appticket.adapters.rest.problem.ProblemType;
import org.appticket.adapters.rest.problem.Rejection;

/**
 * How fast a body comes: after half a minute 16 KiB a second on average are the least, so that who sends a byte now and then
 * does not hold a thread for hours.
 */
final class Pace {
    static final long LEAST_PER_SECOND = 16 * 1024;
    static final Duration GRACE = Duration.ofSeconds(30);

    private final LongSupplier nanoTime;
    private final long begun;
    private long bytes;

    Pace(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
        this.begun = nanoTime.getAsLong();
    }

    /** So many bytes have come; refused as if the sender had gone if that took too long. */
    void came(int length) {
        bytes += length;
        Duration taken = Duration.ofNanos(nanoTime.getAsLong() - begun);
        if (taken.compareTo(GRACE) > 0 && bytes < taken.toSeconds() * LEAST_PER_SECOND) {
            throw Rejection.of(ProblemType.MALFORMED_BODY);
        }
    }
}
