package org.appticket.application.fake.identity;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.appticket.application.fake.store.InMemoryStore;
import org.appticket.application.fake.store.InMemoryTable;
import org.appticket.application.port.identity.Handshakes;
import org.appticket.domain.history.Digest;
import org.appticket.domain.identity.Handshake;

/** The handshakes of a store. */
public final class InMemoryHandshakes implements Handshakes {
    private final InMemoryStore store;
    private final InMemoryTable<Digest, Handshake> handshakes;

    /** Over a store. */
    public InMemoryHandshakes(InMemoryStore store) {
        this.store = store;
        this.handshakes = new InMemoryTable<>(store);
    }

    @Override
    public void add(Handshake handshake) {
        store.requireInside();
        handshakes.put(handshake.state(), handshake);
    }

    @Override
    public Optional<Handshake> take(Digest state, Instant now) {
        store.requireInside();
        return handshakes.remove(state).filter(handshake -> now.isBefore(handshake.validUntil()));
    }

    @Override
    public int removeOlderThan(Instant now) {
        store.requireInside();
        List<Handshake> dead = handshakes.list(handshake -> !now.isBefore(handshake.validUntil()));
        dead.forEach(handshake -> handshakes.remove(handshake.state()));
        return dead.size();
    }
}
