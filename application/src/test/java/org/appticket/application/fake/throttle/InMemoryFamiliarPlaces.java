package org.appticket.application.fake.throttle;

import java.time.Instant;
import java.util.List;
import org.appticket.application.fake.store.InMemoryStore;
import org.appticket.application.fake.store.InMemoryTable;
import org.appticket.application.port.throttle.FamiliarPlaces;
import org.appticket.domain.history.Digest;

/** The familiar places of a store. */
public final class InMemoryFamiliarPlaces implements FamiliarPlaces {
    private final InMemoryStore store;
    private final InMemoryTable<Key, Kept> places;

    private record Key(Digest account, Digest place) {}

    private record Kept(Key key, Instant usedAt) {}

    /** Over a store. */
    public InMemoryFamiliarPlaces(InMemoryStore store) {
        this.store = store;
        this.places = new InMemoryTable<>(store);
    }

    @Override
    public boolean contains(Digest account, Digest place, Instant since) {
        store.requireInside();
        return places.find(new Key(account, place))
                .filter(kept -> !kept.usedAt().isBefore(since))
                .isPresent();
    }

    @Override
    public void save(Digest account, Digest place, Instant now) {
        store.requireInside();
        Key key = new Key(account, place);
        places.put(key, new Kept(key, now));
    }

    @Override
    public int removeOlderThan(Instant before) {
        store.requireInside();
        List<Kept> gone = places.list(kept -> kept.usedAt().isBefore(before));
        gone.forEach(kept -> places.remove(kept.key()));
        return gone.size();
    }
}
