package org.appticket.application.fake.search;

import java.util.List;
import java.util.Optional;
import org.appticket.application.fake.store.InMemoryStore;
import org.appticket.application.fake.store.InMemoryTable;
import org.appticket.application.port.search.SearchIndex;
import org.appticket.domain.id.TicketId;

/** Keeps no words, but which tickets' words were forgotten. */
public final class InMemorySearchIndex implements SearchIndex {
    private final InMemoryStore store;
    private final InMemoryTable<TicketId, TicketId> forgotten;

    /** The tickets of a store. */
    public InMemorySearchIndex(InMemoryStore store) {
        this.store = store;
        this.forgotten = new InMemoryTable<>(store);
    }

    @Override
    public int catchUp(int limit) {
        store.requireOutside();
        return 0;
    }

    @Override
    public Optional<Renewal> renew(Optional<TicketId> after, int limit) {
        store.requireOutside();
        List<TicketId> tickets =
                store
                        .tickets()
                        .list(ticket -> after.filter(last -> ticket.id().value() <= last.value())
                                .isEmpty())
                        .stream()
                        .map(ticket -> ticket.id())
                        .sorted((one, other) -> Long.compare(one.value(), other.value()))
                        .limit(limit)
                        .toList();
        int different = (int)
                tickets.stream().filter(id -> forgotten.remove(id).isPresent()).count();
        return tickets.isEmpty()
                ? Optional.empty()
                : Optional.of(new Renewal(tickets.get(tickets.size() - 1), tickets.size(), different));
    }

    @Override
    public void forget(TicketId ticket) {
        store.requireInside();
        forgotten.put(ticket, ticket);
    }

    boolean knows(TicketId ticket) {
        return forgotten.find(ticket).isEmpty();
    }
}
