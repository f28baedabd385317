package org.appticket.application.fake.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Immutable values by key. Outside a unit of work every call stands for itself; inside one, its changes go with it.
 *
 * @param <K> what tells the values apart
 * @param <V> what is kept
 */
public final class InMemoryTable<K, V> {
    private final InMemoryStore store;
    private final Map<K, V> rows = new HashMap<>();

    /** An empty table of a store. */
    public InMemoryTable(InMemoryStore store) {
        this.store = store;
    }

    /** The value of a key, if there is one. */
    public Optional<V> find(K key) {
        return store.locked(() -> Optional.ofNullable(rows.get(key)));
    }

    /** All values, in no order. */
    public List<V> list() {
        return store.locked(() -> List.copyOf(rows.values()));
    }

    /** The values that fit, in no order. */
    public List<V> list(Predicate<V> wanted) {
        return store.locked(() -> rows.values().stream().filter(wanted).toList());
    }

    /** Keeps a value in the place of the one before; the answer is the one before. */
    public Optional<V> put(K key, V value) {
        return store.locked(() -> {
            Optional<V> before = Optional.ofNullable(rows.put(key, value));
            store.undoBy(() -> restore(key, before));
            return before;
        });
    }

    /** Takes a value away; the answer is what was there. */
    public Optional<V> remove(K key) {
        return store.locked(() -> {
            Optional<V> before = Optional.ofNullable(rows.remove(key));
            store.undoBy(() -> restore(key, before));
            return before;
        });
    }

    private void restore(K key, Optional<V> before) {
        before.ifPresentOrElse(value -> rows.put(key, value), () -> rows.remove(key));
    }
}
