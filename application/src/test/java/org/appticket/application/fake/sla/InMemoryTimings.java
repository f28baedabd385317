package org.appticket.application.fake.sla;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.appticket.application.fake.store.InMemoryStore;
import org.appticket.application.port.sla.Timings;
import org.appticket.application.view.sla.LiveTiming;
import org.appticket.application.view.sla.Subject;
import org.appticket.application.view.sla.Timing;
import org.appticket.domain.id.Epoch;
import org.appticket.domain.id.TicketId;
import org.appticket.domain.ticket.Ticket;
import org.appticket.domain.ticket.TicketState;

/** Clocks of tickets in memory. */
public final class InMemoryTimings implements Timings {
    private final InMemoryStore store;

    /** The clocks of a store. */
    public InMemoryTimings(InMemoryStore store) {
        this.store = store;
    }

    @Override
    public Optional<Timing> find(TicketId ticket) {
        return store.timings().find(ticket);
    }

    @Override
    public Map<TicketId, Timing> list(Set<TicketId> tickets) {
        Map<TicketId, Timing> found = new HashMap<>();
        tickets.forEach(ticket -> find(ticket).ifPresent(timing -> found.put(ticket, timing)));
        return found;
    }

    @Override
    public void add(TicketId ticket, Timing timing) {
        keep(ticket, timing);
    }

    @Override
    public void keep(TicketId ticket, Timing timing) {
        store.requireInside();
        store.timings().put(ticket, timing);
    }

    @Override
    public List<TicketId> listOutdated(Epoch epoch, int most) {
        return store.run(() -> listAll(Optional.empty(), Integer.MAX_VALUE)).stream()
                .filter(ticket -> find(ticket)
                        .map(timing ->
                                timing.isLive() && timing.epoch() != Timing.ASLEEP && timing.epoch() < epoch.value())
                        .orElse(true))
                .sorted(Comparator.comparing(this::epoch).thenComparing(Comparator.naturalOrder()))
                .limit(most)
                .toList();
    }

    private long epoch(TicketId ticket) {
        return find(ticket).map(Timing::epoch).orElse(0L);
    }

    @Override
    public List<LiveTiming> listLive(Optional<TicketId> after, int most) {
        return listAll(after, Integer.MAX_VALUE).stream()
                .flatMap(ticket -> find(ticket)
                        .filter(timing -> !timing.course().isSettled())
                        .map(timing -> new LiveTiming(
                                ticket,
                                Subject.of(store.tickets()
                                        .find(ticket)
                                        .orElseThrow()
                                        .details()),
                                timing))
                        .stream())
                .limit(most)
                .toList();
    }

    @Override
    public void wake() {
        store.run(() -> {
            listAll(Optional.empty(), Integer.MAX_VALUE).forEach(this::wake);
            return store;
        });
    }

    private void wake(TicketId ticket) {
        find(ticket)
                .filter(timing -> timing.epoch() == Timing.ASLEEP && timing.isLive())
                .ifPresent(timing -> store.timings()
                        .put(
                                ticket,
                                new Timing(
                                        timing.course(), timing.governing(), 0, timing.deadlines(), timing.stepAt())));
    }

    @Override
    public List<TicketId> listAlarms(Instant now, int most) {
        return due(this::alarm, now, most);
    }

    @Override
    public List<TicketId> listSteps(Instant now, int most) {
        return due(this::step, now, most);
    }

    private List<TicketId> due(Function<TicketId, Optional<Instant>> when, Instant now, int most) {
        return store.run(() -> listAll(Optional.empty(), Integer.MAX_VALUE)).stream()
                .filter(ticket ->
                        when.apply(ticket).filter(at -> !at.isAfter(now)).isPresent())
                .sorted(Comparator.comparing(
                                (TicketId ticket) -> when.apply(ticket).orElseThrow())
                        .thenComparing(Comparator.naturalOrder()))
                .limit(most)
                .toList();
    }

    private Optional<Instant> step(TicketId ticket) {
        return find(ticket).filter(timing -> timing.epoch() != Timing.ASLEEP).flatMap(Timing::stepAt);
    }

    private Optional<Instant> alarm(TicketId ticket) {
        return find(ticket).flatMap(timing -> timing.deadlines().nextAlarm());
    }

    @Override
    public Map<TicketId, Instant> listWaits(Set<TicketId> tickets) {
        Map<TicketId, Instant> waits = new HashMap<>();
        store.tickets()
                .list(ticket -> tickets.contains(ticket.id()))
                .forEach(ticket -> ticket.state()
                        .waiting()
                        .flatMap(TicketState.Waiting::until)
                        .ifPresent(until -> waits.put(ticket.id(), until)));
        return waits;
    }

    @Override
    public List<TicketId> listAll(Optional<TicketId> after, int most) {
        return store.tickets().list(ticket -> after.isEmpty() || ticket.id().compareTo(after.get()) > 0).stream()
                .map(Ticket::id)
                .sorted()
                .limit(most)
                .toList();
    }
}
