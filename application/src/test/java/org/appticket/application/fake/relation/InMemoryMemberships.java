package org.appticket.application.fake.relation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.appticket.application.fake.store.InMemoryList;
import org.appticket.application.fake.store.InMemoryStore;
import org.appticket.application.paging.Page;
import org.appticket.application.paging.PageRequest;
import org.appticket.application.port.relation.Memberships;
import org.appticket.application.view.PersonName;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.id.TeamId;
import org.appticket.domain.people.Actor;
import org.appticket.domain.people.Person;
import org.appticket.domain.people.Scope;

/** Memberships in memory. */
public final class InMemoryMemberships implements Memberships {
    private final InMemoryStore store;

    /** The memberships of a store's people. */
    public InMemoryMemberships(InMemoryStore store) {
        this.store = store;
    }

    @Override
    public boolean add(TeamId team, PersonId person) {
        store.requireInside();
        Set<TeamId> teams = new HashSet<>(store.teamsOf(person));
        boolean added = teams.add(team);
        store.memberships().put(person, Set.copyOf(teams));
        return added;
    }

    @Override
    public boolean remove(TeamId team, PersonId person) {
        store.requireInside();
        Set<TeamId> teams = new HashSet<>(store.teamsOf(person));
        boolean removed = teams.remove(team);
        Set<TeamId> left = new HashSet<>(store.departures().find(person).orElse(Set.of()));
        left.add(team);
        store.departures().put(person, Set.copyOf(left));
        store.memberships().put(person, Set.copyOf(teams));
        return removed;
    }

    @Override
    public Page<PersonName> list(TeamId team, PageRequest page) {
        List<PersonName> members = store.people().list(Person::worksOnTickets).stream()
                .filter(person -> store.teamsOf(person.id()).contains(team))
                .map(person -> new PersonName(person.id(), person.name()))
                .toList();
        return InMemoryList.page(members, member -> member.id().value(), page);
    }

    @Override
    public List<Actor> listActors(Set<PersonId> people) {
        return store.people().list(person -> person.active() && people.contains(person.id())).stream()
                .map(person ->
                        new Actor(person.id(), person.roles(), store.teamsOf(person.id()), Set.of(Scope.values())))
                .toList();
    }
}
