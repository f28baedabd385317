package org.appticket.application.fake;

import org.appticket.application.fake.store.InMemoryStore;
import org.appticket.application.view.PersonName;
import org.appticket.domain.id.PersonId;

/** How people in a store are called. */
record PeopleNames(InMemoryStore store) {

    PersonName of(PersonId person) {
        return store.people()
                .find(person)
                .map(known -> new PersonName(person, known.name()))
                .orElseThrow(() -> new IllegalStateException("nobody is person " + person));
    }
}
