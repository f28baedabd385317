package org.appticket.application.sla;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.appticket.application.dsl.TimedDesk;
import org.appticket.application.link.LinkTicket;
import org.appticket.application.link.NewLink;
import org.appticket.application.search.ConfidentialReads;
import org.appticket.application.search.ShowTicket;
import org.appticket.application.ticket.Target;
import org.appticket.domain.dependency.Relation;
import org.appticket.domain.details.Priority;
import org.appticket.domain.id.TicketId;
import org.appticket.domain.sla.prediction.Forecast;
import org.junit.jupiter.api.Test;

class PredictResolutionTest {
    private final TimedDesk service = new TimedDesk();
    private final PredictResolution prediction = new PredictResolution(
            new ShowTicket(
                    service.ports().search(),
                    new ConfidentialReads(
                            service.ports().unitOfWork(), service.ports().audit())),
            service.ports().linkSearch(),
            service.timekeeping(),
            service::now);

    @Test
    void a_ticket_is_solved_after_all_that_it_waits_for() {
        TicketId first = service.open(Priority.CRITICAL);
        TicketId second = service.open(Priority.CRITICAL);
        block(second, first);

        Forecast forecast = predict(second).orElseThrow();

        assertEquals(List.of(second, first), forecast.path());
        assertEquals(Instant.parse("2026-03-02T17:00:00Z"), forecast.earliest(), "twice four hours and lunch");
        assertTrue(forecast.breachInevitable());
        assertFalse(predict(first).orElseThrow().breachInevitable());
    }

    @Test
    void what_waits_behind_a_ticket_for_which_nothing_is_promised_counts_too() {
        TicketId first = service.open(Priority.CRITICAL);
        TicketId between = service.world().aTicket().open().id();
        TicketId last = service.open(Priority.CRITICAL);
        block(between, first);
        block(last, between);

        assertEquals(List.of(last, between, first), predict(last).orElseThrow().path());
        assertTrue(predict(last).orElseThrow().breachInevitable());
    }

    @Test
    void nothing_is_predicted_of_what_is_not_promised_or_is_resolved() {
        TicketId resolved = service.open(Priority.CRITICAL);
        service.resolve(resolved);

        assertEquals(Optional.empty(), predict(service.world().aTicket().open().id()));
        assertEquals(Optional.empty(), predict(resolved));
    }

    private void block(TicketId waiter, TicketId awaited) {
        new LinkTicket(service.desk(), service.ports().links())
                .handle(new LinkTicket.Command(
                        Target.of(waiter, service.agent()), new NewLink.ToTicket(Relation.BLOCKED_BY, awaited)));
    }

    private Optional<Forecast> predict(TicketId ticket) {
        return prediction.handle(new PredictResolution.Query(ticket, service.agent()));
    }
}
