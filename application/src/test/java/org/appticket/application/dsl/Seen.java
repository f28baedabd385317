package org.appticket.application.dsl;

import java.time.Instant;
import java.util.List;
import org.appticket.application.view.TicketRecord;
import org.appticket.application.view.TicketRecord.Part;
import org.appticket.domain.assignment.Assignment;
import org.appticket.domain.circle.Watchers;
import org.appticket.domain.details.Details;
import org.appticket.domain.id.TicketId;
import org.appticket.domain.id.Version;
import org.appticket.domain.origin.Origin;
import org.appticket.domain.ticket.Ticket;
import org.appticket.domain.ticket.TicketState;

/** All that can be seen of a ticket, to be compared: tickets themselves are equal by number. */
public record Seen(
        TicketId id,
        Version version,
        Origin origin,
        Details details,
        TicketState state,
        List<Assignment> assignments,
        Watchers watchers,
        Instant updatedAt) {

    /** What a ticket shows. */
    public static Seen of(Ticket ticket) {
        return new Seen(
                ticket.id(),
                ticket.version(),
                ticket.origin(),
                ticket.details(),
                ticket.state(),
                ticket.circle().assignments().all(),
                ticket.circle().watchers(),
                ticket.updatedAt());
    }

    /** What a record shows. */
    public static Seen of(TicketRecord found) {
        return new Seen(
                found.id(),
                found.version(),
                found.origin(),
                found.details(),
                found.state(),
                found.parts().stream().map(Part::assignment).toList(),
                found.watchers(),
                found.updatedAt());
    }
}
