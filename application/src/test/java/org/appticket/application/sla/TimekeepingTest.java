package org.appticket.application.sla;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.appticket.application.dsl.TimedDesk;
import org.appticket.application.port.sla.Policies;
import org.appticket.application.view.sla.TicketClock;
import org.appticket.application.view.sla.Timing;
import org.appticket.domain.details.Priority;
import org.appticket.domain.event.EventKind;
import org.appticket.domain.id.TicketId;
import org.appticket.domain.lifecycle.WaitingFor;
import org.appticket.domain.people.Actor;
import org.appticket.domain.people.Role;
import org.appticket.domain.sla.Budget;
import org.appticket.domain.sla.SlaPolicy;
import org.appticket.domain.sla.Target;
import org.appticket.domain.sla.clock.ClockState;
import org.appticket.domain.sla.clock.Deadlines;
import org.appticket.domain.sla.clock.Reading;
import org.appticket.domain.ticket.Step;
import org.junit.jupiter.api.Test;

class TimekeepingTest {
    private final TimedDesk service = new TimedDesk();
    private final RefreshTimings refreshing = new RefreshTimings(service.desk(), service.timekeeping());
    private final RecomputeDeadlines recomputing = new RecomputeDeadlines(service.desk(), service.timekeeping());

    @Test
    void a_new_ticket_has_the_deadlines_of_its_priority() {
        assertEquals(
                at("2026-03-02T13:00:00Z"), service.deadline(service.open(Priority.NORMAL)), "four hours and lunch");
        assertEquals(at("2026-03-02T09:00:00Z"), service.deadline(service.open(Priority.CRITICAL)), "one hour");
    }

    @Test
    void a_pause_is_not_forgotten_when_the_priority_changes() {
        TicketId ticket = service.take(service.open(Priority.NORMAL), new Step.Start(Optional.empty()));
        service.after(Duration.ofHours(1));
        service.wait(ticket, WaitingFor.REQUESTER);
        assertEquals(ClockState.PAUSED, resolution(ticket).state());
        service.after(Duration.ofHours(1));
        service.resume(ticket);
        service.prioritise(ticket, Priority.HIGH);

        assertEquals(at("2026-03-03T09:00:00Z"), resolution(ticket).deadline(), "eight hours and one that was paused");
        assertEquals(0, different());
    }

    @Test
    void what_a_changed_policy_moves_stands_in_the_history_and_what_was_resolved_keeps_its_version() {
        TicketId open = service.open(Priority.NORMAL);
        TicketId resolved = service.resolve(service.open(Priority.NORMAL));
        Timing before = service.timing(resolved);
        shortenAcceptance(Duration.ofHours(2));

        assertEquals(2, refresh(), "the resolved one is still to close");
        assertEquals(0, refresh(), "once");

        assertEquals(at("2026-03-02T10:00:00Z"), service.deadline(open));
        assertEquals(EventKind.SLA_CHANGED, service.last(open).kind());
        assertEquals(before.governing(), service.timing(resolved).governing());
        assertNotEquals(EventKind.SLA_CHANGED, service.last(resolved).kind());
        assertEquals(0, different());
    }

    @Test
    void where_no_policy_goes_any_more_nothing_is_promised() {
        TicketId ticket = service.open(Priority.NORMAL);
        inNewEpoch(policies -> policies.all().forEach(policy -> policies.remove(policy.id())));
        refresh();

        assertEquals(Optional.empty(), service.deadline(ticket));
        assertEquals(Optional.empty(), service.timing(ticket).governing());
        assertEquals(EventKind.SLA_CHANGED, service.last(ticket).kind());
        assertEquals(ClockState.NONE, resolution(ticket).state());
        assertEquals(0, different());
    }

    @Test
    void what_differs_from_the_history_is_found_and_put_right() {
        TicketId ticket = service.open(Priority.NORMAL);
        Timing right = service.timing(ticket);
        Timing wrong = new Timing(right.course(), right.governing(), right.epoch(), Deadlines.NONE, Optional.empty());
        service.ports().unitOfWork().run(() -> {
            service.ports().sla().timings().keep(ticket, wrong);
            return ticket;
        });

        assertEquals(1, different());
        assertEquals(right, service.timing(ticket));
        assertEquals(0, different());
    }

    @Test
    void what_happened_long_ago_tells_nobody_until_it_is_woken() {
        TicketId ticket = service.open(service.desk(service.timekeeping().ofThePast()), Priority.NORMAL);
        service.after(Duration.ofDays(300));
        RaiseAlarms raising = new RaiseAlarms(service.desk(), service.timekeeping());

        assertEquals(0, raising.handle(new RaiseAlarms.Command()));
        assertEquals(0, refresh());
        service.ports().sla().timings().wake();
        assertEquals(1, refresh());
        assertEquals(1, raising.handle(new RaiseAlarms.Command()));
        assertEquals(EventKind.SLA_BREACHED, service.last(ticket).kind());
    }

    private int refresh() {
        return refreshing.handle(new RefreshTimings.Command());
    }

    private Reading resolution(TicketId ticket) {
        return new ShowClocks(service.timekeeping(), service::now)
                .handle(new ShowClocks.Query(Set.of(ticket)))
                .getOrDefault(ticket, TicketClock.NONE)
                .reading(Target.RESOLUTION);
    }

    private void shortenAcceptance(Duration acceptance) {
        inNewEpoch(policies -> List.copyOf(policies.all()).forEach(policy -> {
            Map<Target, Budget> targets = new HashMap<>(policy.targets());
            targets.put(Target.ACCEPTANCE, new Budget.OfTime(acceptance));
            policies.save(new SlaPolicy(
                    policy.id(),
                    policy.version(),
                    policy.name(),
                    policy.match(),
                    policy.calendar(),
                    targets,
                    policy.alarms(),
                    policy.pausesForDependency(),
                    policy.alarmHours()));
        }));
    }

    private void inNewEpoch(Consumer<Policies> change) {
        service.ports().unitOfWork().run(() -> {
            change.accept(service.ports().sla().policies());
            return service.ports().sla().epochs().raise();
        });
    }

    private long different() {
        Actor operator = service.world().actor(Role.ADMIN);
        return recomputing.handle(new RecomputeDeadlines.Command(operator)).different();
    }

    private static Optional<Instant> at(String instant) {
        return Optional.of(Instant.parse(instant));
    }
}
