package org.appticket.domain.sla.prediction;

import java.time.Instant;
import java.util.List;
import org.appticket.domain.id.TicketId;

/**
 * When a ticket can be solved at the earliest.
 *
 * @param earliest when; {@link org.appticket.domain.calendar.BusinessCalendar#LATEST} if its calendar never opens for so long
 * @param breachInevitable whether that is after its deadline
 * @param path what decides: the ticket, what it waits for longest, and so on to the one that waits for nothing
 */
public record Forecast(Instant earliest, boolean breachInevitable, List<TicketId> path) {

    /** Copies the path. */
    public Forecast {
        path = List.copyOf(path);
    }
}
