package org.appticket.application.fake.relation;

import java.util.Optional;
import org.appticket.application.fake.store.InMemoryStore;
import org.appticket.application.port.relation.Absences;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.people.Absence;

/** Absences in memory. */
public final class InMemoryAbsences implements Absences {
    private final InMemoryStore store;

    /** The absences of a store's people. */
    public InMemoryAbsences(InMemoryStore store) {
        this.store = store;
    }

    @Override
    public Optional<Absence> find(PersonId person) {
        return store.absences().find(person);
    }

    @Override
    public void save(PersonId person, Absence absence) {
        store.requireInside();
        store.absences().put(person, absence);
    }

    @Override
    public void remove(PersonId person) {
        store.requireInside();
        store.absences().remove(person);
    }
}
