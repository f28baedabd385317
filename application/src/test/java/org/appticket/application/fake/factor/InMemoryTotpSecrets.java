package org.appticket.application.fake.factor;

import java.time.Instant;
import java.util.Optional;
import org.appticket.application.fake.store.InMemoryStore;
import org.appticket.application.fake.store.InMemoryTable;
import org.appticket.application.port.factor.TotpSecrets;
import org.appticket.application.port.key.Keyring.Sealed;
import org.appticket.domain.factor.TimeStep;
import org.appticket.domain.id.PersonId;

/** The sealed keys of a store's people. */
public final class InMemoryTotpSecrets implements TotpSecrets {
    private final InMemoryStore store;
    private final InMemoryTable<PersonId, Kept> kept;

    /** Over a store. */
    public InMemoryTotpSecrets(InMemoryStore store) {
        this.store = store;
        this.kept = store.totpSecrets();
    }

    @Override
    public Optional<Kept> find(PersonId person) {
        return kept.find(person);
    }

    @Override
    public void propose(PersonId person, Sealed key, Instant now) {
        store.requireInside();
        Kept before =
                kept.find(person).orElse(new Kept(Optional.empty(), TimeStep.NONE, Optional.empty(), Optional.empty()));
        kept.put(person, new Kept(before.active(), before.last(), Optional.of(key), Optional.of(now)));
    }

    @Override
    public void activate(PersonId person, TimeStep last) {
        store.requireInside();
        kept.find(person)
                .filter(before -> before.proposed().isPresent())
                .ifPresent(before ->
                        kept.put(person, new Kept(before.proposed(), last, Optional.empty(), Optional.empty())));
    }

    @Override
    public boolean accept(PersonId person, TimeStep step) {
        store.requireInside();
        Optional<Kept> before =
                kept.find(person).filter(found -> found.active().isPresent() && step.isAfter(found.last()));
        before.ifPresent(
                found -> kept.put(person, new Kept(found.active(), step, found.proposed(), found.proposedAt())));
        return before.isPresent();
    }

    @Override
    public void remove(PersonId person) {
        store.requireInside();
        kept.remove(person);
    }
}
