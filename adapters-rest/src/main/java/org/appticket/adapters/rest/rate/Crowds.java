package org.appticket.adapters.rest.rate;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How many requests that bring something are worked on at once: whoever sends slowly holds a thread as long as they send, so that the
 * unknown together get a quarter of the threads, and one credential three quarters.
 */
public final class Crowds {
    private static final String UNKNOWN = "";

    private final int mostUnknown;
    private final int mostOfOne;
    private final Map<String, Integer> inside = new ConcurrentHashMap<>();

    /** For a server with that many threads. */
    public Crowds(int threads) {
        this.mostUnknown = Math.max(1, threads / 4);
        this.mostOfOne = Math.max(1, threads * 3 / 4);
    }

    /** Lets one of the unknown in, who must {@linkplain Entry#close() leave}; a closed door if there are too many. */
    Entry unknown() {
        return entry(UNKNOWN, mostUnknown);
    }

    /** As {@link #unknown()} for one who is known. */
    Entry known(String credential) {
        return entry(credential, mostOfOne);
    }

    private Entry entry(String key, int most) {
        boolean[] open = {false};
        inside.compute(key, (same, count) -> {
            int before = count == null ? 0 : count;
            open[0] = before < most;
            return open[0] ? before + 1 : before;
        });
        return new Entry(this, key, open[0]);
    }

    private void leave(String key) {
        inside.computeIfPresent(key, (same, count) -> count > 1 ? count - 1 : null);
    }

    int inside() {
        return inside.values().stream().mapToInt(Integer::intValue).sum();
    }

    /**
     * One way in.
     *
     * @param crowds where to
     * @param key whose
     * @param open whether they may go in
     */
    record Entry(Crowds crowds, String key, boolean open) implements AutoCloseable {
        @Override
        public void close() {
            if (open) {
                crowds.leave(key);
            }
        }
    }
}
