package org.appticket.application.fake.store;

import org.appticket.application.view.PersonName;
import org.appticket.domain.id.PersonId;

/** How people in a store are called. */
public record PeopleNames(InMemoryStore store) {

    /** Somebody with their name. */
    public PersonName of(PersonId person) {
        return store.people()
                .find(person)
                .map(known -> new PersonName(person, known.name()))
                .orElseThrow(() -> new IllegalStateException("nobody is person " + person));
    }
}
