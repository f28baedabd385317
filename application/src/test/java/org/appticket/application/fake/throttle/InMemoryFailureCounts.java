package org.appticket.application.fake.throttle;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.appticket.application.fake.store.InMemoryStore;
import org.appticket.application.fake.store.InMemoryTable;
import org.appticket.application.port.throttle.FailureCounts;
import org.appticket.domain.history.Digest;
import org.appticket.domain.throttle.FailureCount;

/** The counts of a store, whose lock is the lock of each of them. */
public final class InMemoryFailureCounts implements FailureCounts {
    private final InMemoryStore store;
    private final InMemoryTable<Digest, Kept> counts;

    private record Kept(Digest key, Digest account, FailureCount count) {}

    /** Over a store. */
    public InMemoryFailureCounts(InMemoryStore store) {
        this.store = store;
        this.counts = new InMemoryTable<>(store);
    }

    @Override
    public Optional<FailureCount> lock(Digest key) {
        store.requireInside();
        return counts.find(key).map(Kept::count);
    }

    @Override
    public void save(Digest key, Digest account, FailureCount count) {
        store.requireInside();
        counts.put(key, new Kept(key, account, count));
    }

    @Override
    public void remove(Digest key) {
        store.requireInside();
        counts.remove(key);
    }

    @Override
    public void removeAllOf(Digest account) {
        removed(kept -> kept.account().equals(account));
    }

    @Override
    public int removeOlderThan(Instant freeBefore) {
        return removed(kept -> kept.count().freeAt().isBefore(freeBefore));
    }

    private int removed(Predicate<Kept> unwanted) {
        store.requireInside();
        List<Kept> gone = counts.list(unwanted);
        gone.forEach(kept -> counts.remove(kept.key()));
        return gone.size();
    }
}
