package org.appticket.application.fake;

import java.util.Optional;
import java.util.stream.Stream;
import org.appticket.application.fake.store.InMemoryStore;
import org.appticket.application.port.References;
import org.appticket.domain.id.CategoryId;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.id.TeamId;
import org.appticket.domain.people.Person;
import org.appticket.domain.people.Role;
import org.appticket.domain.structure.Category;
import org.appticket.domain.structure.Team;

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
    public boolean isActive(TeamId team) {
        return store.teams().find(team).filter(Team::active).isPresent();
    }

    @Override
    public boolean isActive(CategoryId category) {
        return store.categories().find(category).filter(Category::active).isPresent();
    }

    @Override
    public Optional<TeamId> findQueue(CategoryId category) {
        return store.run(() -> Stream.concat(Stream.of(category), InMemoryCategories.above(store, category).stream())
                .flatMap(id -> store.categories().find(id).flatMap(Category::team).stream())
                .filter(this::isActive)
                .findFirst());
    }
}
