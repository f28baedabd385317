package org.appticket.application.view.sla;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.appticket.domain.id.TicketId;

/**
 * Which deadlines would move.
 *
 * @param moved the first of them, by number of ticket
 * @param count how many there are
 * @param late how many tickets would be overdue now that are not
 * @param complete whether all tickets were looked at
 */
public record MovedDeadlines(List<Moved> moved, int count, int late, boolean complete) {

    /** Copies the list. */
    public MovedDeadlines {
        moved = List.copyOf(moved);
    }

    /**
     * A deadline that would move.
     *
     * @param ticket of which ticket
     * @param from the first deadline as it is; nothing if nothing is promised
     * @param to as it would be
     * @param late whether the ticket would be overdue now and is not
     */
    public record Moved(TicketId ticket, Optional<Instant> from, Optional<Instant> to, boolean late) {}
}
