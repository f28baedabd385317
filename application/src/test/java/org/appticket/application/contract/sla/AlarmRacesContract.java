package org.appticket.application.contract.sla;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.appticket.application.contract.OverPorts;
import org.appticket.application.dsl.TimedDesk;
import org.appticket.application.dsl.Together;
import org.appticket.application.sla.RaiseAlarms;
import org.appticket.domain.details.Priority;
import org.appticket.domain.event.EventKind;
import org.appticket.domain.history.SealedEvent;
import org.appticket.domain.id.TicketId;
import org.junit.jupiter.api.Test;

/** Nodes that all look for what is due, at the same moment. */
public interface AlarmRacesContract extends OverPorts {

    /** How many nodes look. */
    int NODES = 4;

    /** How many tickets are due: some that go together, and some more. */
    int TICKETS = 50;

    @Test
    default void each_alarm_is_raised_once_by_whichever_node_comes_first() {
        TimedDesk service = new TimedDesk(ports());
        List<TicketId> tickets = Stream.generate(() -> service.open(Priority.CRITICAL))
                .limit(TICKETS)
                .toList();
        service.after(Duration.ofHours(2));

        Together.run(
                NODES,
                node -> new RaiseAlarms(service.desk(), service.timekeeping()).handle(new RaiseAlarms.Command()));

        List<EventKind> once = List.of(EventKind.OPENED, EventKind.SLA_WARNED, EventKind.SLA_BREACHED);
        for (TicketId ticket : tickets) {
            assertEquals(
                    once,
                    service.world().eventsOf(ticket).stream()
                            .map(SealedEvent::kind)
                            .toList());
        }
    }
}
