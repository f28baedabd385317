package org.appticket.bootstrap.container;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * What is done again and again without being asked for. Every schedule has a thread of its own: one that waits for another
 * server delays nobody. When the server stops nothing is begun any more, and what was begun is finished as a request is.
 */
@Singleton
@SuppressWarnings("FutureReturnValueIgnored") // a turn tells of its failures, and ends with the threads
class Timetable {

    private static final Logger LOG = Logger.getLogger("org.appticket.timetable");

    @Resource(lookup = "java:comp/DefaultManagedThreadFactory")
    @SuppressWarnings("NullAway.Init") // set by the container
    ThreadFactory factory;

    private final Stopping stopping;
    // The container's own timer touches services of a stopping server even for turns that were cancelled.
    private final ScheduledThreadPoolExecutor threads = new ScheduledThreadPoolExecutor(0, this::thread);

    @Inject
    Timetable(Stopping stopping) {
        this.stopping = stopping;
    }

    /** Makes threads that know the container, for what waits for others. */
    ThreadFactory threads() {
        return this::thread;
    }

    /** A turn, a pause, the next turn. */
    void every(Duration pause, Runnable turn) {
        every(pause, pause, turn);
    }

    /** A turn, a pause, the next turn; the first one sooner or later than after a pause. */
    void every(Duration first, Duration pause, Runnable turn) {
        makeRoom();
        threads.scheduleWithFixedDelay(() -> take(turn), first.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** A turn each time the period is over, however long the turns take. */
    void atRate(Duration first, Duration period, Runnable turn) {
        makeRoom();
        threads.scheduleAtFixedRate(() -> take(turn), first.toMillis(), period.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Within a turn: goes on while a round says that there is more, so many times at most, and not while the server stops. */
    void repeat(int most, BooleanSupplier round) {
        int rounds = 1;
        while (round.getAsBoolean() && rounds < most && !threads.isShutdown()) {
            rounds++;
        }
    }

    @PreDestroy
    void close() {
        threads.shutdown();
    }

    private void take(Runnable turn) {
        if (stopping.enter()) {
            try {
                turn.run();
            } catch (RuntimeException failure) {
                LOG.log(Level.WARNING, "a turn failed; the next one may succeed", failure);
            } finally {
                stopping.exit();
            }
        }
    }

    private void makeRoom() {
        threads.setCorePoolSize(threads.getCorePoolSize() + 1);
    }

    private Thread thread(Runnable work) {
        return factory.newThread(work);
    }
}
