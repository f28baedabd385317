package org.appticket.application.sla;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.appticket.application.view.sla.TicketClock;
import org.appticket.application.view.sla.Timing;
import org.appticket.domain.id.TicketId;

/** Shows what the clocks of tickets show now, for all tickets of a page at once. */
public final class ShowClocks {

    private final Timekeeping timekeeping;
    private final InstantSource clock;

    /**
     * Over clocks.
     *
     * @param timekeeping what keeps them
     * @param clock what time it is
     */
    public ShowClocks(Timekeeping timekeeping, InstantSource clock) {
        this.timekeeping = timekeeping;
        this.clock = clock;
    }

    /**
     * What is asked for.
     *
     * @param tickets tickets that were shown to whoever asks
     */
    public record Query(Set<TicketId> tickets) {
        /** Copies the tickets. */
        public Query {
            tickets = Set.copyOf(tickets);
        }
    }

    /**
     * Shows them.
     *
     * @param query what is asked for
     * @return the clocks of each of the tickets
     */
    public Map<TicketId, TicketClock> handle(Query query) {
        Instant now = clock.instant();
        Map<TicketId, Timing> kept = timekeeping.timings().list(query.tickets());
        return query.tickets().stream()
                .collect(Collectors.toMap(
                        Function.identity(),
                        id -> Optional.ofNullable(kept.get(id))
                                .flatMap(timekeeping::clock)
                                .map(known -> TicketClock.of(known, now))
                                .orElse(TicketClock.NONE)));
    }
}
