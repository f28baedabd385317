package org.appticket.bootstrap.benchmark;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;

/** Sends requests over some connections for some time, each connection the next request after the last answer. */
final class Load {

    /** What one connection does over and over. */
    interface Work {
        /** Does it once; false if the answer was not the expected one. */
        boolean once();
    }

    /** Makes what each connection does. */
    interface Connection {
        Work open(int number);
    }

    private static final int MOST_SAMPLES = 500_000;

    private final int connections;
    private final Duration time;
    private final AtomicLong failures = new AtomicLong();

    Load(int connections, Duration time) {
        this.connections = connections;
        this.time = time;
    }

    Figures run(Connection connection) throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(connections);
        try {
            List<Callable<long[]>> tasks = new ArrayList<>();
            for (int number = 0; number < connections; number++) {
                Work work = connection.open(number);
                tasks.add(() -> samples(work));
            }
            long begun = System.nanoTime();
            List<long[]> samples = new ArrayList<>();
            for (Future<long[]> done : threads.invokeAll(tasks)) {
                samples.add(done.get());
            }
            return Figures.of(samples, Duration.ofNanos(System.nanoTime() - begun), failures.get());
        } finally {
            threads.shutdownNow();
        }
    }

    private long[] samples(Work work) {
        long[] nanos = new long[MOST_SAMPLES];
        int count = 0;
        long end = System.nanoTime() + time.toNanos();
        for (long now = System.nanoTime(); now < end && count < MOST_SAMPLES; ) {
            boolean fine = work.once();
            long after = System.nanoTime();
            if (fine) {
                nanos[count++] = after - now;
            } else {
                failures.incrementAndGet();
            }
            now = after;
        }
        return Arrays.copyOf(nanos, count);
    }
}
