package org.appticket.application.fake.live;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.appticket.application.fake.store.InMemoryStore;
import org.appticket.application.port.live.EventFeed;
import org.appticket.application.view.live.FedEvent;
import org.appticket.application.view.live.FeedSlice;
import org.appticket.domain.event.FeedPosition;
import org.appticket.domain.history.SealedEvent;
import org.appticket.domain.id.TicketId;
import org.appticket.domain.ticket.Ticket;

/** The order of a store's events. */
public final class InMemoryEventFeed implements EventFeed {
    private final InMemoryStore store;
    private final List<SealedEvent> ordered = new ArrayList<>();
    private final Set<Place> known = new HashSet<>();
    private long forgotten;

    /** Over a store. */
    public InMemoryEventFeed(InMemoryStore store) {
        this.store = store;
    }

    private record Place(TicketId ticket, long sequence) {
        static Place of(SealedEvent event) {
            return new Place(event.ticket(), event.sequence());
        }
    }

    @Override
    public int order(int most) {
        store.requireInside();
        List<SealedEvent> arrived = store.histories().list().stream()
                .flatMap(List::stream)
                .filter(event -> !known.contains(Place.of(event)))
                .sorted(Comparator.comparing(SealedEvent::at).thenComparing(SealedEvent::sequence))
                .limit(most)
                .toList();
        ordered.addAll(arrived);
        arrived.forEach(event -> known.add(Place.of(event)));
        forgotten = Math.max(forgotten, ordered.size() - KEPT);
        return arrived.size();
    }

    /** Forgets all that was ordered, as if there had been many more events since. */
    public void forgetAll() {
        forgotten = ordered.size();
    }

    @Override
    public FeedPosition end() {
        return store.run(() -> new FeedPosition(ordered.size()));
    }

    @Override
    public FeedSlice list(FeedPosition after, int limit) {
        return store.run(() -> {
            List<FedEvent> events = new ArrayList<>();
            for (long place = after.value(); place < ordered.size() && events.size() < limit; place++) {
                events.add(fed(place + 1, ordered.get((int) place)));
            }
            boolean gap = after.value() < forgotten;
            return gap || events.isEmpty()
                    ? new FeedSlice(List.of(), after, gap)
                    : new FeedSlice(events, events.get(events.size() - 1).position(), false);
        });
    }

    private FedEvent fed(long position, SealedEvent event) {
        return new FedEvent(
                new FeedPosition(position),
                event.ticket(),
                event.sequence(),
                event.kind(),
                event.visibility(),
                event.at(),
                store.tickets().find(event.ticket()).map(Ticket::standing).orElseThrow());
    }
}
