package org.appticket.application.fake.push;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.appticket.application.fake.store.InMemoryStore;
import org.appticket.application.port.push.PushSubscriptions;
import org.appticket.domain.history.Digest;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.push.PushId;
import org.appticket.domain.push.PushSubscription;

/** The browsers of a store's people. */
public final class InMemoryPushSubscriptions implements PushSubscriptions {
    private static final Comparator<Kept> OLDEST_FIRST = Comparator.comparing(
                    (Kept kept) -> kept.subscription().createdAt())
            .thenComparing(kept -> kept.subscription().id().value());

    private final InMemoryStore store;

    /** Over a store. */
    public InMemoryPushSubscriptions(InMemoryStore store) {
        this.store = store;
    }

    @Override
    public List<Kept> list(PersonId person) {
        return store.browsers().list(kept -> kept.subscription().person().equals(person)).stream()
                .sorted(OLDEST_FIRST)
                .toList();
    }

    @Override
    public void put(PushSubscription subscription) {
        store.requireInside();
        String endpoint = subscription.target().endpoint();
        store.browsers()
                .list(kept -> kept.subscription().target().endpoint().equals(endpoint))
                .forEach(kept -> store.browsers().remove(kept.subscription().id()));
        store.browsers().put(subscription.id(), new Kept(subscription, Optional.empty()));
    }

    @Override
    public void note(PushId id, Digest letter) {
        store.requireInside();
        store.browsers()
                .find(id)
                .ifPresent(kept -> store.browsers().put(id, new Kept(kept.subscription(), Optional.of(letter))));
    }

    @Override
    public boolean remove(PersonId person, PushId id) {
        store.requireInside();
        boolean theirs = store.browsers()
                .find(id)
                .filter(kept -> kept.subscription().person().equals(person))
                .isPresent();
        if (theirs) {
            store.browsers().remove(id);
        }
        return theirs;
    }
}
