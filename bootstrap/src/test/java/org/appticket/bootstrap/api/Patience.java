package org.appticket.bootstrap.api;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** For what the server does a little later. */
public final class Patience {
    private static final long LONGEST_NANOS = Duration.ofSeconds(60).toNanos();
    private static final long LOOK_EVERY_NANOS = Duration.ofMillis(20).toNanos();

    private static final long LOOK_AT_LEISURE_NANOS = Duration.ofMillis(500).toNanos();

    private Patience() {}

    /** Returns once it is so, and fails if it is not within a minute. */
    public static void await(BooleanSupplier condition) {
        await(LOOK_EVERY_NANOS, condition);
    }

    /** The same, where to look is laborious for the server: it looks now and then. */
    public static void awaitAtLeisure(BooleanSupplier condition) {
        await(LOOK_AT_LEISURE_NANOS, condition);
    }

    private static void await(long pauseNanos, BooleanSupplier condition) {
        long end = System.nanoTime() + LONGEST_NANOS;
        while (!condition.getAsBoolean()) {
            assertTrue(System.nanoTime() < end, "it did not happen in time");
            LockSupport.parkNanos(pauseNanos);
        }
    }
}
