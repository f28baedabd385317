package org.appticket.application.sla;

import java.util.List;
import java.util.Set;
import org.appticket.application.port.Tickets;
import org.appticket.domain.id.TicketId;
import org.appticket.domain.ticket.Change;
import org.appticket.domain.ticket.Ticket;

/**
 * Tickets whose clocks are kept with every decision, in the same unit of work: no list shows a deadline that does not hold any more.
 *
 * @param tickets where they are
 * @param timekeeping what keeps their clocks, in the same store
 */
public record TimedTickets(Tickets tickets, Timekeeping timekeeping) implements Tickets {

    @Override
    public Ticket get(TicketId id) {
        return tickets.get(id);
    }

    @Override
    public List<Ticket> list(Set<TicketId> ids) {
        return tickets.list(ids);
    }

    @Override
    public void save(Change change) {
        tickets.save(change);
        if (!change.isNone()) {
            timekeeping.settle(change);
        }
    }
}
