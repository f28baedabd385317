package org.appticket.adapters.persistence.tx;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * How long work that loses races is tried again: three times whatever it takes, then until five seconds have passed. In
 * between it rests for a random while that grows with every loss, so that those who meet do not meet again.
 */
final class Patience {
    private static final int TRIES = 3;
    private static final long NANOS = Duration.ofSeconds(5).toNanos();
    private static final int LONGEST_DOUBLINGS = 6;

    private final long begun = System.nanoTime();
    private int lost;

    /** Rests, after another race was lost; false, at once, if that was enough. */
    boolean lasts() {
        lost++;
        if (lost >= TRIES && System.nanoTime() - begun > NANOS) {
            return false;
        }
        long most = TimeUnit.MILLISECONDS.toNanos(1L << Math.min(lost, LONGEST_DOUBLINGS));
        LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(most));
        return true;
    }
}
