package org.appticket.application.fake;

import org.appticket.application.fake.store.InMemoryStore;
import org.appticket.application.port.References;
import org.appticket.domain.id.CategoryId;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.id.TeamId;
import org.appticket.domain.people.Person;
import org.appticket.domain.people.Role;

/** What tickets in memory may refer to. */
public final class InMemoryReferences implements References {
    private final InMemoryStore store;

    /** What is in a store. */
    public InMemoryReferences(InMemoryStore store) {
        this.store = store;
    }

    @Override
    public boolean isActive(PersonId person) {
        return store.people().find(person).filter(Person::active).isPresent();
    }

    @Override
    public boolean isActiveStaff(PersonId person) {
        return store.people()
                .find(person)
                .filter(Person::active)
                .filter(known ->
                        known.roles().contains(Role.AGENT) || known.roles().contains(Role.MANAGER))
                .isPresent();
    }

    @Override
    public boolean exists(TeamId team) {
        return store.teams().find(team).isPresent();
    }

    @Override
    public boolean exists(CategoryId category) {
        return store.categories().find(category).isPresent();
    }
}
