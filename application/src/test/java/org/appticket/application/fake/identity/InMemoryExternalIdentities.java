package org.appticket.application.fake.identity;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.appticket.application.fake.store.InMemoryStore;
import org.appticket.application.fake.store.InMemoryTable;
import org.appticket.application.port.identity.ExternalIdentities;
import org.appticket.domain.Duplicate;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.identity.IdentityKey;
import org.appticket.domain.identity.LinkedIdentity;

/** The identities of a store's people. */
public final class InMemoryExternalIdentities implements ExternalIdentities {
    private final InMemoryStore store;
    private final InMemoryTable<IdentityKey, LinkedIdentity> identities;

    /** Over a store. */
    public InMemoryExternalIdentities(InMemoryStore store) {
        this.store = store;
        this.identities = new InMemoryTable<>(store);
    }

    @Override
    public Optional<LinkedIdentity> find(IdentityKey key) {
        return identities.find(key);
    }

    @Override
    public List<LinkedIdentity> list(PersonId person) {
        return identities.list(identity -> identity.person().equals(person)).stream()
                .sorted(Comparator.comparing(LinkedIdentity::linkedAt).thenComparing(LinkedIdentity::number))
                .toList();
    }

    @Override
    public void add(LinkedIdentity identity) {
        store.requireInside();
        if (find(identity.key()).isPresent()) {
            throw new Duplicate("identity");
        }
        identities.put(identity.key(), identity);
    }

    @Override
    public void touch(IdentityKey key, Instant usedAt) {
        store.requireInside();
        find(key)
                .filter(identity -> identity.usedAt().isBefore(usedAt))
                .ifPresent(known -> identities.put(
                        key, new LinkedIdentity(key, known.person(), known.provider(), known.linkedAt(), usedAt)));
    }

    @Override
    public boolean remove(PersonId person, IdentityKey key) {
        store.requireInside();
        boolean theirs =
                find(key).filter(identity -> identity.person().equals(person)).isPresent();
        if (theirs) {
            identities.remove(key);
        }
        return theirs;
    }
}
