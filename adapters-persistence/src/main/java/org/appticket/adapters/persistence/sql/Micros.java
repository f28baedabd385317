package org.appticket.adapters.persistence.sql;

import java.time.Instant;

/**
 * Instants as the tables keep them: whole microseconds since 1970 in UTC. A number means the same to every database, to
 * every driver and in every time zone of a JVM, which a {@code TIMESTAMP} does not.
 */
public final class Micros {
    /** Stands for no instant where those without one come after all others. */
    public static final long NEVER = Long.MAX_VALUE;

    private static final long PER_SECOND = 1_000_000;

    private static final Instant FIRST = toInstant(Long.MIN_VALUE + PER_SECOND);
    private static final Instant LAST = toInstant(Long.MAX_VALUE - PER_SECOND);

    private Micros() {}

    /** Finer parts are cut off. */
    public static long of(Instant instant) {
        return Math.addExact(Math.multiplyExact(instant.getEpochSecond(), PER_SECOND), instant.getNano() / 1_000);
    }

    /**
     * A bound for instants that were kept: the first whole microsecond that is not before it. Bounds beyond what can be
     * kept, some 290,000 years from now, bound everything or nothing.
     */
    public static long bound(Instant instant) {
        if (instant.isBefore(FIRST)) {
            return Long.MIN_VALUE;
        }
        if (instant.isAfter(LAST)) {
            return Long.MAX_VALUE;
        }
        return of(instant.plusNanos(999));
    }

    /** The instant that was kept. */
    public static Instant toInstant(long micros) {
        return Instant.ofEpochSecond(Math.floorDiv(micros, PER_SECOND), Math.floorMod(micros, PER_SECOND) * 1_000);
    }
}
