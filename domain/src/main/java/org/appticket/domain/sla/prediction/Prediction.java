package org.appticket.domain.sla.prediction;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.appticket.domain.InvalidValue;
import org.appticket.domain.calendar.BusinessCalendar;
import org.appticket.domain.dependency.Wait;
import org.appticket.domain.id.TicketId;

/**
 * When each of some tickets that wait for each other can be solved at the earliest (rule SLA-13 in {@code docs/rules.md}): nobody
 * goes on with one before all that it waits for are solved. It takes time in proportion to the tickets and waits, however deep
 * they are. A value that threads can share.
 */
public final class Prediction {

    private final Map<TicketId, Outlook> outlooks;

    private Prediction(Map<TicketId, Outlook> outlooks) {
        this.outlooks = outlooks;
    }

    /** When a ticket can be solved, and what it waits for longest. */
    private record Outlook(Instant earliest, Optional<Instant> deadline, Optional<TicketId> decider) {}

    /**
     * The prediction for some tickets.
     *
     * @param efforts what is left to be done for each that is not solved yet
     * @param waits who waits for whom; a wait for what is not among them is over
     * @param now from when on
     * @return the prediction
     */
    public static Prediction of(Map<TicketId, Effort> efforts, Collection<Wait> waits, Instant now) {
        Map<TicketId, List<TicketId>> awaited = new HashMap<>();
        Map<TicketId, List<TicketId>> waiters = new HashMap<>();
        efforts.keySet().forEach(ticket -> awaited.put(ticket, new ArrayList<>()));
        for (Wait wait : waits) {
            List<TicketId> all = awaited.get(wait.waiter());
            if (all != null && awaited.containsKey(wait.awaited())) {
                all.add(wait.awaited());
                waiters.computeIfAbsent(wait.awaited(), any -> new ArrayList<>())
                        .add(wait.waiter());
            }
        }
        Map<TicketId, Outlook> outlooks = new HashMap<>();
        for (TicketId ticket : inOrder(awaited, waiters)) {
            Effort effort = Objects.requireNonNull(efforts.get(ticket));
            outlooks.put(ticket, outlook(effort, awaited.getOrDefault(ticket, List.of()), outlooks, now));
        }
        return new Prediction(outlooks);
    }

    /** Each ticket after all that it waits for; without those that wait for themselves, by whatever way. */
    private static List<TicketId> inOrder(
            Map<TicketId, List<TicketId>> awaited, Map<TicketId, List<TicketId>> waiters) {
        Map<TicketId, Integer> missing = new HashMap<>();
        List<TicketId> order = new ArrayList<>();
        awaited.forEach((ticket, all) -> {
            missing.put(ticket, all.size());
            if (all.isEmpty()) {
                order.add(ticket);
            }
        });
        for (int next = 0; next < order.size(); next++) {
            for (TicketId waiter : waiters.getOrDefault(order.get(next), List.of())) {
                if (missing.merge(waiter, -1, Integer::sum) == 0) {
                    order.add(waiter);
                }
            }
        }
        return order;
    }

    private static Outlook outlook(
            Effort effort, List<TicketId> awaited, Map<TicketId, Outlook> outlooks, Instant now) {
        Instant start = effort.notBefore().filter(now::isBefore).orElse(now);
        Optional<TicketId> decider = Optional.empty();
        for (TicketId other : awaited.stream().sorted().toList()) {
            Instant solved = Objects.requireNonNull(outlooks.get(other)).earliest();
            if (solved.isAfter(start)) {
                start = solved;
                decider = Optional.of(other);
            }
        }
        return new Outlook(end(effort, start), effort.deadline(), decider);
    }

    private static Instant end(Effort effort, Instant start) {
        try {
            return effort.calendar().plus(start, effort.remaining());
        } catch (InvalidValue never) {
            return BusinessCalendar.LATEST;
        }
    }

    /**
     * The forecast for a ticket.
     *
     * @param ticket which
     * @return nothing if it is not among those that the prediction is for, or waits for itself, by whatever way
     */
    public Optional<Forecast> forecast(TicketId ticket) {
        return Optional.ofNullable(outlooks.get(ticket))
                .map(outlook -> new Forecast(
                        outlook.earliest(),
                        outlook.deadline().filter(outlook.earliest()::isAfter).isPresent(),
                        path(ticket)));
    }

    private List<TicketId> path(TicketId ticket) {
        List<TicketId> path = new ArrayList<>();
        Optional<TicketId> next = Optional.of(ticket);
        while (next.isPresent()) {
            path.add(next.get());
            next = Optional.ofNullable(outlooks.get(next.get())).flatMap(Outlook::decider);
        }
        return path;
    }
}
