package org.appticket.bootstrap.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TimetableTest {

    private static final Duration SHORT = Duration.ofMillis(1);

    private final Stopping stopping = new Stopping();
    private final Timetable timetable = new Timetable(stopping);

    TimetableTest() {
        timetable.factory = Thread::new;
    }

    @AfterEach
    void close() {
        timetable.close();
    }

    @Test
    void a_turn_that_waits_delays_no_other_and_is_awaited_at_the_end() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch answer = new CountDownLatch(1);
        CountDownLatch others = new CountDownLatch(3);
        AtomicInteger rounds = new AtomicInteger();
        timetable.every(
                SHORT,
                () -> timetable.repeat(10, () -> {
                    begun.countDown();
                    await(answer);
                    return rounds.incrementAndGet() > 0;
                }));
        await(begun);
        timetable.atRate(SHORT, SHORT, others::countDown);
        await(others);

        timetable.close();
        stopping.close();
        assertTrue(stopping.getRequests() >= 1);
        answer.countDown();
        while (stopping.getRequests() > 0) {
            Thread.onSpinWait();
        }

        assertEquals(1, rounds.get(), "what was begun is finished, and nothing else is begun");
    }

    @Test
    void a_round_is_repeated_while_there_is_more_and_not_without_end() {
        AtomicInteger left = new AtomicInteger(3);
        AtomicInteger endless = new AtomicInteger();

        timetable.repeat(10, () -> left.decrementAndGet() > 0);
        timetable.repeat(10, () -> endless.incrementAndGet() > 0);

        assertEquals(0, left.get());
        assertEquals(10, endless.get());
    }

    private static void await(CountDownLatch latch) {
        try {
            assertTrue(latch.await(30, TimeUnit.SECONDS));
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
