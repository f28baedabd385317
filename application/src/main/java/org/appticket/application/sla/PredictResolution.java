package org.appticket.application.sla;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.appticket.application.port.link.LinkSearch;
import org.appticket.application.search.ShowTicket;
import org.appticket.application.view.TicketRecord;
import org.appticket.application.view.link.GraphNode;
import org.appticket.application.view.link.Neighbour;
import org.appticket.application.view.sla.Timing;
import org.appticket.domain.dependency.Wait;
import org.appticket.domain.id.TicketId;
import org.appticket.domain.people.Actor;
import org.appticket.domain.permission.Permissions;
import org.appticket.domain.permission.Sight;
import org.appticket.domain.sla.Target;
import org.appticket.domain.sla.clock.Reading;
import org.appticket.domain.sla.clock.SlaClock;
import org.appticket.domain.sla.prediction.Effort;
import org.appticket.domain.sla.prediction.Forecast;
import org.appticket.domain.sla.prediction.Prediction;

/**
 * Predicts when a ticket can be resolved at the earliest, given all that it waits for, as far as the actor may see it. It takes one query for
 * each step of the longest way.
 */
public final class PredictResolution {

    /** So many tickets are looked at; what those beyond take could only make it later. */
    public static final int MOST_TICKETS = 10_000;

    private static final int MOST_STEPS = 1_000;
    private static final int AT_ONCE = 1_000;

    private final ShowTicket showTicket;
    private final LinkSearch links;
    private final Timekeeping timekeeping;
    private final InstantSource clock;

    /**
     * Over tickets, their links and their clocks.
     *
     * @param showTicket shows the ticket
     * @param links what waits for what
     * @param timekeeping what keeps clocks
     * @param clock what time it is
     */
    public PredictResolution(ShowTicket showTicket, LinkSearch links, Timekeeping timekeeping, InstantSource clock) {
        this.showTicket = showTicket;
        this.links = links;
        this.timekeeping = timekeeping;
        this.clock = clock;
    }

    /**
     * What is asked for.
     *
     * @param ticket which ticket
     * @param by who asks
     */
    public record Query(TicketId ticket, Actor by) {}

    /**
     * Predicts it.
     *
     * @param query what is asked for
     * @return nothing for a ticket that is resolved or closed, and for one for which nothing is promised; of those that it waits for, what is not promised takes no time
     * @throws org.appticket.domain.NotFound if there is no such ticket, or it may not be seen
     */
    public Optional<Forecast> handle(Query query) {
        TicketRecord ticket = showTicket.handle(new ShowTicket.Query(query.ticket(), query.by()));
        boolean promised = timekeeping
                .timings()
                .find(query.ticket())
                .flatMap(timekeeping::clock)
                .isPresent();
        return promised && !ticket.state().status().isSettled() ? forecast(query) : Optional.empty();
    }

    private Optional<Forecast> forecast(Query query) {
        Set<TicketId> reached = new HashSet<>(Set.of(query.ticket()));
        List<Wait> waits = waits(query.ticket(), Permissions.sightOf(query.by()), reached);
        Instant now = clock.instant();
        return Prediction.of(efforts(List.copyOf(reached), now), waits, now).forecast(query.ticket());
    }

    private List<Wait> waits(TicketId ticket, Sight sight, Set<TicketId> reached) {
        List<Wait> waits = new ArrayList<>();
        Set<TicketId> next = Set.of(ticket);
        for (int step = 0; step < MOST_STEPS && !next.isEmpty() && reached.size() < MOST_TICKETS; step++) {
            List<Neighbour> neighbours = links.listNeighbours(next, sight, MOST_TICKETS);
            next = new HashSet<>();
            for (Neighbour neighbour : neighbours) {
                Optional<Wait> wait = wait(neighbour);
                wait.ifPresent(waits::add);
                wait.map(Wait::awaited).filter(reached::add).ifPresent(next::add);
            }
        }
        return waits;
    }

    /** What the ticket of a step waits for, if that is not over. */
    private static Optional<Wait> wait(Neighbour neighbour) {
        return neighbour
                .link()
                .asWait()
                .filter(wait -> wait.waiter().equals(neighbour.from()))
                .filter(wait -> neighbour
                        .node()
                        .map(GraphNode::status)
                        .filter(status -> !status.isSettled())
                        .isPresent());
    }

    private Map<TicketId, Effort> efforts(List<TicketId> tickets, Instant now) {
        Map<TicketId, Effort> efforts = new HashMap<>();
        for (int from = 0; from < tickets.size(); from += AT_ONCE) {
            Set<TicketId> some = Set.copyOf(tickets.subList(from, Math.min(tickets.size(), from + AT_ONCE)));
            Map<TicketId, Instant> waiting = timekeeping.timings().listWaits(some);
            Map<TicketId, Timing> kept = timekeeping.timings().list(some);
            for (TicketId ticket : some) {
                Optional<Instant> notBefore = Optional.ofNullable(waiting.get(ticket));
                Optional<SlaClock> known = Optional.ofNullable(kept.get(ticket)).flatMap(timekeeping::clock);
                efforts.put(
                        ticket,
                        known.map(promised -> effort(promised, notBefore, now))
                                .orElseGet(() -> Effort.unknown(notBefore)));
            }
        }
        return efforts;
    }

    private static Effort effort(SlaClock known, Optional<Instant> notBefore, Instant now) {
        Reading resolution = known.read(Target.RESOLUTION, now);
        Duration remaining = resolution.remaining();
        return new Effort(known.rules().calendar(), remaining, notBefore, resolution.deadline());
    }
}
