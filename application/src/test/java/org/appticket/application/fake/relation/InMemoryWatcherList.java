package org.appticket.application.fake.relation;

import java.util.List;
import org.appticket.application.fake.store.InMemoryList;
import org.appticket.application.fake.store.InMemoryStore;
import org.appticket.application.fake.store.PeopleNames;
import org.appticket.application.paging.Page;
import org.appticket.application.paging.PageRequest;
import org.appticket.application.port.relation.WatcherList;
import org.appticket.application.view.WatcherRecord;
import org.appticket.domain.circle.Watchers;
import org.appticket.domain.id.TicketId;

/** Watchers in memory. */
public final class InMemoryWatcherList implements WatcherList {
    private final InMemoryStore store;
    private final PeopleNames names;

    /** The watchers of a store's tickets. */
    public InMemoryWatcherList(InMemoryStore store) {
        this.store = store;
        this.names = new PeopleNames(store);
    }

    @Override
    public Page<WatcherRecord> list(TicketId ticket, PageRequest page) {
        Watchers watchers = store.tickets()
                .find(ticket)
                .map(known -> known.circle().watchers())
                .orElse(Watchers.NONE);
        List<WatcherRecord> all = watchers.all().stream()
                .map(person ->
                        new WatcherRecord(names.of(person), watchers.invited().contains(person)))
                .toList();
        return InMemoryList.page(all, watcher -> watcher.person().id().value(), page);
    }
}
