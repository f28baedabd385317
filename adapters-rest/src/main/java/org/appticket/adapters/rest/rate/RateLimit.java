package org.appticket.adapters.rest.rate;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;

/**
 * So many requests in a time for each key, as a bucket that holds that many and fills evenly (the generic cell rate algorithm: a key
 * is remembered by one number, when its bucket will be full again). It forgets full buckets when it remembers too many keys,
 * and if that does not help all of them: a flood of keys makes nobody wait.
 */
final class RateLimit {
    static final int MOST_KEYS = 100_000;

    private final long period;
    private final LongSupplier nanoTime;
    private final Map<String, Long> fullAt = new ConcurrentHashMap<>();

    RateLimit(Duration period, LongSupplier nanoTime) {
        this.period = period.toNanos();
        this.nanoTime = nanoTime;
    }

    /**
     * Takes one out of the bucket of the key.
     *
     * @param most how many it holds, at least one; the same for a key at all times
     * @return zero if there was one; else how long to wait for one, and nothing was taken
     */
    Duration take(String key, int most) {
        long now = nanoTime.getAsLong();
        long interval = period / most;
        long[] wait = {0};
        makeRoom(now);
        fullAt.compute(key, (same, full) -> {
            long start = full == null || full - now < 0 ? now : full;
            wait[0] = start + interval - now - period;
            return wait[0] > 0 ? start : start + interval;
        });
        return Duration.ofNanos(Math.max(0, wait[0]));
    }

    int keys() {
        return fullAt.size();
    }

    private void makeRoom(long now) {
        if (fullAt.size() >= MOST_KEYS) {
            fullAt.values().removeIf(full -> full - now < 0);
            if (fullAt.size() >= MOST_KEYS) {
                fullAt.clear();
            }
        }
    }
}
