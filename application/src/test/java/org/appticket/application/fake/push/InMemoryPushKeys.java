package org.appticket.application.fake.push;

import java.util.Optional;
import org.appticket.application.fake.store.InMemoryStore;
import org.appticket.application.fake.store.InMemoryTable;
import org.appticket.application.port.push.PushKeys;

/** The pair of keys of a store. */
public final class InMemoryPushKeys implements PushKeys {
    private final InMemoryStore store;
    private final InMemoryTable<Integer, Kept> pairs;

    /** Over a store. */
    public InMemoryPushKeys(InMemoryStore store) {
        this.store = store;
        this.pairs = new InMemoryTable<>(store);
    }

    @Override
    public Optional<Kept> find() {
        return pairs.find(1);
    }

    @Override
    public void add(Kept pair) {
        store.requireInside();
        pairs.put(1, pair);
    }
}
