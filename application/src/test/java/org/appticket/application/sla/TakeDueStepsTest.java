package org.appticket.application.sla;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.appticket.application.dsl.TimedDesk;
import org.appticket.domain.dependency.Link;
import org.appticket.domain.dependency.LinkKind;
import org.appticket.domain.details.Priority;
import org.appticket.domain.event.EventKind;
import org.appticket.domain.id.TicketId;
import org.appticket.domain.lifecycle.Status;
import org.appticket.domain.lifecycle.WaitingFor;
import org.appticket.domain.ticket.Step;
import org.appticket.domain.ticket.TicketState.Waiting;
import org.junit.jupiter.api.Test;

class TakeDueStepsTest {
    private final TimedDesk service = new TimedDesk();
    private final TakeDueSteps stepping = new TakeDueSteps(service.desk(), service.timekeeping());

    @Test
    void a_wait_for_a_date_ends_when_it_comes_once() {
        Instant date = Instant.parse("2026-03-05T09:30:00Z");
        TicketId ticket = service.take(
                service.open(Priority.NORMAL),
                new Step.Wait(new Waiting(WaitingFor.SCHEDULED, Optional.of(date)), Optional.empty()));

        service.at("2026-03-05T09:29:59.999999Z");
        assertEquals(0, step());
        service.at("2026-03-05T09:30:00Z");
        assertEquals(1, step());
        assertEquals(0, step());
        assertEquals(Status.IN_PROGRESS, service.get(ticket).status());
        assertEquals(EventKind.RESUMED, service.last(ticket).kind());
        assertEquals(Optional.empty(), service.last(ticket).by().person());
    }

    @Test
    void what_is_resolved_closes_five_working_days_later_to_the_microsecond() {
        TicketId ticket = service.resolve(service.open(Priority.NORMAL));

        service.at("2026-03-09T07:59:59.999999Z");
        assertEquals(0, step());
        service.at("2026-03-09T08:00:00Z");
        assertEquals(1, step());
        assertEquals(0, step());
        assertEquals(Status.CLOSED, service.get(ticket).status());
        assertEquals(EventKind.CLOSED, service.last(ticket).kind());
    }

    @Test
    void what_was_reopened_does_not_close() {
        TicketId ticket = service.resolve(service.open(Priority.NORMAL));
        service.after(Duration.ofDays(1));
        service.take(ticket, new Step.Reopen(Optional.empty()));

        service.after(Duration.ofDays(30));
        assertEquals(0, step());
        assertEquals(Status.IN_PROGRESS, service.get(ticket).status());
    }

    @Test
    void a_resolved_parent_and_its_resolved_child_close_both() {
        TicketId parent = service.resolve(service.open(Priority.NORMAL));
        TicketId child = service.resolve(service.open(Priority.NORMAL));
        service.ports().unitOfWork().run(() -> {
            service.ports().links().lockGraph();
            service.ports()
                    .links()
                    .add(new Link(service.ports().identifiers().nextLink(), LinkKind.PARENT_OF, parent, child));
            return parent;
        });
        service.after(Duration.ofDays(1));
        service.at("2026-03-09T08:00:00Z");

        assertEquals(2, step());
        assertEquals(Status.CLOSED, service.get(parent).status(), "its child is resolved");
        assertEquals(Status.CLOSED, service.get(child).status());
    }

    private int step() {
        return stepping.handle(new TakeDueSteps.Command());
    }
}
