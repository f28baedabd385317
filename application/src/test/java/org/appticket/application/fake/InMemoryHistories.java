package org.appticket.application.fake;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.appticket.application.fake.store.InMemoryList;
import org.appticket.application.fake.store.InMemoryStore;
import org.appticket.application.fake.store.PeopleNames;
import org.appticket.application.paging.Page;
import org.appticket.application.paging.PageRequest;
import org.appticket.application.port.Histories;
import org.appticket.application.view.HistoryEntry;
import org.appticket.application.view.StoredHistory;
import org.appticket.domain.event.Visibility;
import org.appticket.domain.history.HistoryChain;
import org.appticket.domain.history.SealedEvent;
import org.appticket.domain.id.TicketId;

/** Histories in memory. */
public final class InMemoryHistories implements Histories {
    private final InMemoryStore store;
    private final PeopleNames names;

    /** The histories of a store. */
    public InMemoryHistories(InMemoryStore store) {
        this.store = store;
        this.names = new PeopleNames(store);
    }

    @Override
    public Page<HistoryEntry> list(TicketId ticket, Set<Visibility> knowable, PageRequest page) {
        List<HistoryEntry> entries = store.run(() -> store.histories().find(ticket).orElse(List.of()).stream()
                .filter(event -> knowable.contains(event.visibility()))
                .map(event -> new HistoryEntry(event, event.by().person().map(names::of)))
                .toList());
        return InMemoryList.page(entries, entry -> entry.event().sequence(), page);
    }

    @Override
    public List<StoredHistory> list(Optional<TicketId> after, int limit) {
        long number = after.map(TicketId::value).orElse(0L);
        return store.run(() -> store.tickets().list(ticket -> ticket.id().value() > number).stream()
                .map(ticket -> ticket.id())
                .sorted(Comparator.naturalOrder())
                .limit(limit)
                .map(this::stored)
                .toList());
    }

    private StoredHistory stored(TicketId ticket) {
        List<SealedEvent> events = store.histories().find(ticket).orElse(List.of());
        return new StoredHistory(new HistoryChain(ticket, InMemoryTickets.headOf(events)), events);
    }
}
