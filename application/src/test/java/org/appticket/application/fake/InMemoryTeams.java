package org.appticket.application.fake;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.appticket.application.fake.store.InMemoryList;
import org.appticket.application.fake.store.InMemoryStore;
import org.appticket.application.paging.Page;
import org.appticket.application.paging.PageRequest;
import org.appticket.application.port.Teams;
import org.appticket.domain.Duplicate;
import org.appticket.domain.NotFound;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.id.TeamId;
import org.appticket.domain.structure.Team;

/** Teams in memory. */
public final class InMemoryTeams implements Teams {
    private final InMemoryStore store;

    /** The teams of a store. */
    public InMemoryTeams(InMemoryStore store) {
        this.store = store;
    }

    @Override
    public Team add(Team team) {
        return kept(team);
    }

    @Override
    public Team get(TeamId id) {
        store.requireInside();
        return find(id).orElseThrow(NotFound::new);
    }

    @Override
    public Team save(Team team) {
        return store.run(() -> {
            find(team.id()).orElseThrow(NotFound::new).require(Optional.of(team.version()));
            return kept(team);
        });
    }

    @Override
    public Optional<Team> find(TeamId id) {
        return store.teams().find(id);
    }

    @Override
    public Page<Team> list(PageRequest page) {
        return InMemoryList.page(store.teams().list(), team -> team.id().value(), page);
    }

    @Override
    public Set<PersonId> listManagers(Set<TeamId> teams) {
        return store.teams().list(team -> team.active() && teams.contains(team.id())).stream()
                .flatMap(team -> team.manager().stream())
                .collect(Collectors.toSet());
    }

    private Team kept(Team team) {
        String key = key(team.name());
        return store.run(() -> {
            if (!store.teams()
                    .list(other ->
                            !other.id().equals(team.id()) && key(other.name()).equals(key))
                    .isEmpty()) {
                throw new Duplicate("name");
            }
            store.teams().put(team.id(), team.saved());
            return team.saved();
        });
    }

    static String key(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
    }
}
