package org.appticket.application.fake.sla;

import org.appticket.application.fake.store.InMemoryStore;
import org.appticket.application.fake.store.InMemoryTable;
import org.appticket.application.port.sla.SlaEpochs;

/** The epoch in memory. */
public final class InMemorySlaEpochs implements SlaEpochs {
    private static final String ROW = "epoch";

    private final InMemoryStore store;
    private final InMemoryTable<String, Long> rows;

    /** The first epoch of a store. */
    public InMemorySlaEpochs(InMemoryStore store) {
        this.store = store;
        this.rows = new InMemoryTable<>(store);
    }

    @Override
    public long current() {
        return rows.find(ROW).orElse(1L);
    }

    @Override
    public long raise() {
        store.requireInside();
        rows.put(ROW, current() + 1);
        return current();
    }
}
