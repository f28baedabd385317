package org.appticket.adapters.persistence.sql;

import java.time.Instant;

/**
 * Instants as the tables keep them: whole microseconds since 1970 in UTC. A number means the same to every database, to
 * every driver and in every time zone of a JVM, which a {@code TIMESTAMP} does not.
 */
public final class Micros {
    private static final long PER_SECOND = 1_000_000;

    private Micros() {}

    /** Finer parts are cut off. */
    public static long of(Instant instant) {
        return Math.addExact(Math.multiplyExact(instant.getEpochSecond(), PER_SECOND), instant.getNano() / 1_000);
    }

    /** The instant that was kept. */
    public static Instant toInstant(long micros) {
        return Instant.ofEpochSecond(Math.floorDiv(micros, PER_SECOND), Math.floorMod(micros, PER_SECOND) * 1_000);
    }
}
