package org.appticket.application.fake.webhook;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.appticket.application.fake.store.InMemoryStore;
import org.appticket.application.fake.store.InMemoryTable;
import org.appticket.application.port.webhook.Webhooks;
import org.appticket.domain.NotFound;
import org.appticket.domain.id.WebhookId;

/** Webhooks in memory. */
public final class InMemoryWebhooks implements Webhooks {
    private final InMemoryStore store;
    private final InMemoryTable<WebhookId, Kept> rows;

    /** No webhooks yet. */
    public InMemoryWebhooks(InMemoryStore store) {
        this.store = store;
        this.rows = new InMemoryTable<>(store);
    }

    @Override
    public Kept add(Kept added) {
        store.requireInside();
        return put(added);
    }

    @Override
    public Kept get(WebhookId id) {
        store.requireInside();
        return find(id).orElseThrow(NotFound::new);
    }

    @Override
    public Optional<Kept> find(WebhookId id) {
        return rows.find(id);
    }

    @Override
    public Kept save(Kept changed) {
        get(changed.webhook().id())
                .webhook()
                .require(Optional.of(changed.webhook().version()));
        return put(changed);
    }

    @Override
    public void remove(WebhookId id) {
        store.requireInside();
        rows.remove(id);
    }

    @Override
    public List<Kept> list() {
        return rows.list().stream()
                .sorted(Comparator.comparing((Kept kept) -> kept.webhook().id()))
                .toList();
    }

    @Override
    public List<Kept> listToAdd() {
        store.requireInside();
        return list();
    }

    private Kept put(Kept kept) {
        Kept saved = kept.with(kept.webhook().saved());
        rows.put(saved.webhook().id(), saved);
        return saved;
    }
}
