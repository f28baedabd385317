package org.appticket.application.fake;

import java.time.Instant;
import java.util.Optional;
import org.appticket.application.fake.store.InMemoryStore;
import org.appticket.application.fake.store.InMemoryTable;
import org.appticket.application.port.IdempotencyKeys;
import org.appticket.application.view.Attempt;

/** Attempts in memory. */
public final class InMemoryIdempotencyKeys implements IdempotencyKeys {
    private final InMemoryStore store;
    private final InMemoryTable<Attempt.Id, Attempt> attempts;

    /** Attempts in a store. */
    public InMemoryIdempotencyKeys(InMemoryStore store) {
        this.store = store;
        this.attempts = new InMemoryTable<>(store);
    }

    @Override
    public Optional<Attempt> claim(Attempt attempt) {
        store.requireOutside();
        return store.run(() -> {
            Optional<Attempt> other = attempts.find(attempt.id());
            if (other.isEmpty()) {
                attempts.put(attempt.id(), attempt);
            }
            return other;
        });
    }

    @Override
    public boolean replace(Attempt other, Attempt attempt) {
        store.requireOutside();
        return store.run(() -> putIf(holds(other, other.answer().isPresent()), attempt));
    }

    @Override
    public boolean complete(Attempt answered) {
        store.requireInside();
        return putIf(holds(answered, false), answered);
    }

    @Override
    public void release(Attempt attempt) {
        store.requireOutside();
        store.run(() -> holds(attempt, false) ? attempts.remove(attempt.id()) : Optional.empty());
    }

    @Override
    public void forget(Instant begunBefore) {
        store.run(() -> {
            attempts.list(attempt -> attempt.begun().isBefore(begunBefore))
                    .forEach(attempt -> attempts.remove(attempt.id()));
            return begunBefore;
        });
    }

    private boolean holds(Attempt attempt, boolean answered) {
        return attempts.find(attempt.id())
                .filter(held -> held.fence().equals(attempt.fence()))
                .filter(held -> held.answer().isPresent() == answered)
                .isPresent();
    }

    private boolean putIf(boolean allowed, Attempt attempt) {
        if (allowed) {
            attempts.put(attempt.id(), attempt);
        }
        return allowed;
    }
}
