package org.appticket.application.fake;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import org.appticket.application.fake.store.InMemoryList;
import org.appticket.application.fake.store.InMemoryStore;
import org.appticket.application.paging.Page;
import org.appticket.application.paging.PageRequest;
import org.appticket.application.port.Teams;
import org.appticket.domain.Duplicate;
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
    public void add(Team team) {
        String key = key(team.name());
        store.run(() -> {
            if (!store.teams().list(other -> key(other.name()).equals(key)).isEmpty()) {
                throw new Duplicate("name");
            }
            return store.teams().put(team.id(), team);
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

    static String key(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
    }
}
