package org.appticket.application.fake.sla;

import org.appticket.application.fake.store.InMemoryStore;
import org.appticket.application.fake.store.InMemoryTable;
import org.appticket.application.port.sla.SlaEpochs;
import org.appticket.domain.id.Epoch;

/** The epoch in memory. */
public final class InMemorySlaEpochs implements SlaEpochs {
    private static final String ROW = "epoch";

    private final InMemoryStore store;
    private final InMemoryTable<String, Epoch> rows;

    /** The first epoch of a store. */
    public InMemorySlaEpochs(InMemoryStore store) {
        this.store = store;
        this.rows = new InMemoryTable<>(store);
    }

    @Override
    public Epoch current() {
        return rows.find(ROW).orElse(new Epoch(1));
    }

    @Override
    public Epoch raise() {
        store.requireInside();
        rows.put(ROW, current().next());
        return current();
    }
}
