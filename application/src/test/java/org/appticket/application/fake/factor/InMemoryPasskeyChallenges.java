package org.appticket.application.fake.factor;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.appticket.application.fake.store.InMemoryStore;
import org.appticket.application.fake.store.InMemoryTable;
import org.appticket.application.port.factor.PasskeyChallenges;
import org.appticket.domain.history.Digest;
import org.appticket.domain.id.PersonId;

/** The challenges of a store. */
public final class InMemoryPasskeyChallenges implements PasskeyChallenges {
    private final InMemoryStore store;
    private final InMemoryTable<Digest, Given> given;

    private record Given(Digest digest, Optional<PersonId> person, Instant validUntil) {}

    /** Over a store. */
    public InMemoryPasskeyChallenges(InMemoryStore store) {
        this.store = store;
        this.given = new InMemoryTable<>(store);
    }

    @Override
    public void add(Digest challenge, Optional<PersonId> person, Instant validUntil) {
        store.requireInside();
        given.put(challenge, new Given(challenge, person, validUntil));
    }

    @Override
    public boolean take(Digest challenge, Optional<PersonId> person, Instant now) {
        store.requireInside();
        boolean good = given.find(challenge)
                .filter(found -> found.person().equals(person) && now.isBefore(found.validUntil()))
                .isPresent();
        if (good) {
            given.remove(challenge);
        }
        return good;
    }

    @Override
    public int removeDead(Instant now) {
        store.requireInside();
        List<Given> dead = given.list(found -> !now.isBefore(found.validUntil()));
        dead.forEach(found -> given.remove(found.digest()));
        return dead.size();
    }
}
