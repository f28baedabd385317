package org.appticket.application.dsl;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.IntFunction;

/** Many threads that begin at the same moment, and must end within a minute. */
public final class Together {
    private static final long SECONDS = 60;

    private Together() {}

    /** What each of the threads answers, in their order; what one of them throws is thrown here. */
    public static <T> List<T> run(int threads, IntFunction<T> work) {
        CyclicBarrier start = new CyclicBarrier(threads);
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Future<T>> futures = new ArrayList<>();
            for (int thread = 0; thread < threads; thread++) {
                int number = thread;
                futures.add(pool.submit(() -> {
                    start.await(SECONDS, TimeUnit.SECONDS);
                    return work.apply(number);
                }));
            }
            List<T> answers = new ArrayList<>();
            for (Future<T> future : futures) {
                answers.add(get(future));
            }
            return answers;
        } finally {
            // Nobody is interrupted, even if somebody failed: that would close the files of an embedded database.
            pool.shutdown();
        }
    }

    private static <T> T get(Future<T> future) {
        try {
            return future.get(SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException failure) {
            if (failure.getCause() instanceof RuntimeException refusal) {
                throw refusal;
            }
            throw new AssertionError(failure.getCause());
        } catch (TimeoutException slow) {
            throw new AssertionError("a thread did not end within " + SECONDS + " seconds", slow);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError(stopped);
        }
    }
}
