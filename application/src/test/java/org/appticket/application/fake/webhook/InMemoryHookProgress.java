package org.appticket.application.fake.webhook;

import java.util.Optional;
import org.appticket.application.fake.store.InMemoryStore;
import org.appticket.application.fake.store.InMemoryTable;
import org.appticket.application.port.webhook.HookProgress;
import org.appticket.domain.event.FeedPosition;

/** How far it was planned, in memory, where only one does anything at a time. */
public final class InMemoryHookProgress implements HookProgress {
    private final InMemoryStore store;
    private final InMemoryTable<Integer, FeedPosition> rows;

    /** Nothing was planned yet. */
    public InMemoryHookProgress(InMemoryStore store) {
        this.store = store;
        this.rows = new InMemoryTable<>(store);
    }

    @Override
    public FeedPosition get() {
        return rows.find(1).orElse(new FeedPosition(0));
    }

    @Override
    public Optional<FeedPosition> hold() {
        store.requireInside();
        return Optional.of(get());
    }

    @Override
    public void save(FeedPosition to) {
        store.requireInside();
        rows.put(1, to);
    }
}
