package org.appticket.application.sla;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.appticket.application.dsl.TimedDesk;
import org.appticket.domain.details.Priority;
import org.appticket.domain.event.EventKind;
import org.appticket.domain.event.Field;
import org.appticket.domain.event.Visibility;
import org.appticket.domain.history.SealedEvent;
import org.appticket.domain.history.SealedValue;
import org.appticket.domain.id.TicketId;
import org.appticket.domain.lifecycle.WaitingFor;
import org.appticket.domain.people.Author;
import org.appticket.domain.ticket.Assigning;
import org.appticket.domain.ticket.Step;
import org.junit.jupiter.api.Test;

class RaiseAlarmsTest {
    private final TimedDesk service = new TimedDesk();
    private final RaiseAlarms raising = new RaiseAlarms(service.desk(), service.timekeeping());

    @Test
    void a_warning_and_a_breach_are_told_once_each_to_those_who_work_on_tickets() {
        TicketId ticket = service.open(Priority.CRITICAL);

        assertEquals(0, raise(), "45 minutes of an hour are not gone");
        service.after(Duration.ofMinutes(45));
        assertEquals(1, raise());
        assertEquals(0, raise());
        assertEquals(List.of(EventKind.OPENED, EventKind.SLA_WARNED), kinds(ticket));
        assertEquals("ACCEPTANCE", told(service.last(ticket), Field.SLA_TARGET));
        assertEquals("75", told(service.last(ticket), Field.SLA_POINT));
        assertEquals("2026-03-02T09:00:00Z", told(service.last(ticket), Field.SLA_DEADLINE));
        assertEquals("", told(service.last(ticket), Field.SLA_LATE), "in time");

        service.after(Duration.ofMinutes(15));
        assertEquals(0, raise(), "what is done at the deadline is done in time");
        service.after(Duration.ofNanos(1_000));
        assertEquals(1, raise());
        assertEquals(0, raise());
        assertEquals(List.of(EventKind.OPENED, EventKind.SLA_WARNED, EventKind.SLA_BREACHED), kinds(ticket));
        assertEquals(Visibility.INTERNAL, service.last(ticket).visibility());
        assertEquals(Optional.empty(), service.last(ticket).by().person());
    }

    @Test
    void after_an_outage_alarms_are_late_rather_than_never_and_say_so() {
        TicketId ticket = service.open(Priority.CRITICAL);
        service.after(Duration.ofHours(2));

        assertEquals(1, raise());

        assertEquals(List.of(EventKind.OPENED, EventKind.SLA_WARNED, EventKind.SLA_BREACHED), kinds(ticket));
        assertEquals("PT1H", told(service.last(ticket), Field.SLA_LATE));
        assertEquals(0, raise());
    }

    @Test
    void nothing_is_told_of_what_is_accepted_paused_or_resolved() {
        TicketId accepted = service.take(service.open(Priority.CRITICAL), new Step.Start(Optional.empty()));
        TicketId paused = service.wait(
                service.take(service.open(Priority.CRITICAL), new Step.Start(Optional.empty())), WaitingFor.REQUESTER);
        service.resolve(service.open(Priority.CRITICAL));
        service.at("2026-03-02T10:59:00Z");

        assertEquals(0, raise());
        service.at("2026-03-02T11:00:00Z");
        assertEquals(1, raise(), "the resolution of what was accepted is due");
        assertEquals("RESOLUTION", told(service.last(accepted), Field.SLA_TARGET));
        assertEquals(List.of(EventKind.OPENED, EventKind.STARTED, EventKind.WAITED), kinds(paused));
    }

    @Test
    void many_at_once_are_all_told() {
        List<TicketId> tickets = IntStream.range(0, 45)
                .mapToObj(number -> service.open(Priority.CRITICAL))
                .toList();
        service.after(Duration.ofMinutes(50));

        assertEquals(45, raise());
        assertEquals(0, raise());
        tickets.forEach(ticket ->
                assertEquals(EventKind.SLA_WARNED, service.last(ticket).kind()));
    }

    @Test
    void a_lead_who_gives_back_what_they_accepted_begins_a_new_run_with_alarms_of_its_own() {
        TicketId ticket = service.open(Priority.CRITICAL);
        service.after(Duration.ofMinutes(50));
        raise();
        service.take(ticket, new Step.Start(Optional.empty()));
        Instant left = service.now();
        service.desk().unitOfWork().run(() -> {
            service.desk()
                    .tickets()
                    .save(new Assigning(service.desk().tickets().get(ticket))
                            .decline(1, "no time", Author.of(service.agent().person()), left));
            return ticket;
        });

        assertEquals(Optional.of(left.plus(Duration.ofHours(1))), service.deadline(ticket));
        service.after(Duration.ofMinutes(46));
        assertEquals(1, raise());
        assertEquals(EventKind.SLA_WARNED, service.last(ticket).kind());
    }

    private int raise() {
        return raising.handle(new RaiseAlarms.Command());
    }

    private List<EventKind> kinds(TicketId ticket) {
        return service.world().eventsOf(ticket).stream().map(SealedEvent::kind).toList();
    }

    private static String told(SealedEvent event, Field field) {
        return event.changes().stream()
                .filter(change -> change.field() == field)
                .findFirst()
                .flatMap(change -> change.to())
                .flatMap(SealedValue::text)
                .orElse("");
    }
}
