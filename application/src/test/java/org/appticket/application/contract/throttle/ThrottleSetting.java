package org.appticket.application.contract.throttle;

import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.appticket.application.port.UnitOfWork;
import org.appticket.domain.history.Digest;

/** What contracts about attempts stand on. */
interface ThrottleSetting {
    /** Some moment, as exact as a store keeps it. */
    Instant NOW = Instant.parse("2026-03-02T09:00:00.123456Z");

    /** So that no two tests share what they count. */
    AtomicLong NEXT = new AtomicLong(System.nanoTime());

    /** What work is done in. */
    UnitOfWork unitOfWork();

    /** A digest that nothing else has. */
    default Digest any() {
        return Digest.ofText(ThrottleSetting.class + " " + NEXT.incrementAndGet());
    }

    /** Does it in a unit of work. */
    default <T> T within(Supplier<T> work) {
        return unitOfWork().run(work);
    }

    /** Does it in a unit of work. */
    default void run(Runnable work) {
        within(() -> {
            work.run();
            return true;
        });
    }
}
