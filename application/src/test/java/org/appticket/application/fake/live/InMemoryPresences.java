package org.appticket.application.fake.live;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.appticket.application.fake.store.InMemoryStore;
import org.appticket.application.fake.store.InMemoryTable;
import org.appticket.application.fake.store.PeopleNames;
import org.appticket.application.port.live.Presences;
import org.appticket.application.view.live.Present;
import org.appticket.application.view.live.Reading;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.id.TicketId;
import org.appticket.domain.presence.Doing;
import org.appticket.domain.ticket.Standing;
import org.appticket.domain.ticket.Ticket;

/** Readers in memory. */
public final class InMemoryPresences implements Presences {
    private final InMemoryStore store;
    private final PeopleNames names;
    private final InMemoryTable<Place, Kept> readers;

    /** The readers of a store's tickets. */
    public InMemoryPresences(InMemoryStore store) {
        this.store = store;
        this.names = new PeopleNames(store);
        this.readers = new InMemoryTable<>(store);
    }

    private record Place(TicketId ticket, PersonId person) {}

    private record Kept(Place place, Doing doing, Instant until, long seen, Instant at) {
        boolean isThere(Instant now) {
            return until.isAfter(now);
        }
    }

    @Override
    public void keep(Word word, Instant now, Instant until) {
        store.requireInside();
        Place place = new Place(word.ticket(), word.person());
        long there = store.histories().find(word.ticket()).map(List::size).orElse(0);
        long before = readers.find(place).map(Kept::seen).orElse(0L);
        long seen = Math.max(before, Math.min(word.seen(), there));
        readers.put(place, new Kept(place, word.doing(), until, seen, now));
    }

    @Override
    public void leave(TicketId ticket, PersonId person, Instant now) {
        store.requireInside();
        Place place = new Place(ticket, person);
        readers.find(place)
                .filter(kept -> kept.isThere(now))
                .ifPresent(kept -> readers.put(place, new Kept(place, kept.doing(), now, kept.seen(), kept.at())));
    }

    @Override
    public List<Reading> list(TicketId ticket, Instant now, int atMost) {
        return readers.list(kept -> kept.place().ticket().equals(ticket)).stream()
                .sorted(Comparator.comparing(Kept::at)
                        .reversed()
                        .thenComparing(kept -> kept.place().person().value()))
                .limit(atMost)
                .map(kept -> new Reading(
                        names.of(kept.place().person()),
                        Optional.of(kept.doing()).filter(any -> kept.isThere(now)),
                        kept.seen(),
                        kept.at()))
                .toList();
    }

    @Override
    public List<Present> listPresent(Instant now, int atMost) {
        return readers.list(kept -> kept.isThere(now)).stream()
                .sorted(Comparator.comparingLong(
                                (Kept kept) -> kept.place().ticket().value())
                        .thenComparing(kept -> kept.place().person().value()))
                .limit(atMost)
                .map(kept ->
                        new Present(kept.place().ticket(), names.of(kept.place().person()), kept.doing()))
                .toList();
    }

    @Override
    public Map<TicketId, Standing> listStandings(Set<TicketId> tickets) {
        return store.tickets().list(ticket -> tickets.contains(ticket.id())).stream()
                .collect(Collectors.toMap(Ticket::id, Ticket::standing));
    }
}
