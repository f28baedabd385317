package org.appticket.application.contract.race;

import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Where two wait for each other once, each holding something; they give up soon where only one can hold anything. */
final class Meeting {
    private static final long MILLIS = 500;

    private final CyclicBarrier both = new CyclicBarrier(2, () -> happened = true);
    private volatile boolean happened;

    void meet() {
        if (happened || both.isBroken()) {
            return;
        }
        try {
            both.await(MILLIS, TimeUnit.MILLISECONDS);
        } catch (TimeoutException | BrokenBarrierException alone) {
            // The other one waits for what is held here.
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError(stopped);
        }
    }

    boolean happened() {
        return happened;
    }
}
