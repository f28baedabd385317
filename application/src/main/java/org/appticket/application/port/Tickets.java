package org.appticket.application.port;

import java.util.List;
import java.util.Set;
import org.appticket.domain.id.TicketId;
import org.appticket.domain.ticket.Change;
import org.appticket.domain.ticket.Ticket;

/** The tickets, to decide about them; used inside a {@link UnitOfWork}. */
public interface Tickets {

    /**
     * A ticket that nobody else decides about until this unit of work ends: whoever gets the same ticket waits.
     *
     * @param id its number
     * @return the ticket as it is
     * @throws org.appticket.domain.NotFound if there is none
     */
    Ticket get(TicketId id);

    /**
     * Several tickets that nobody else decides about until this unit of work ends, by one query.
     *
     * @param ids their numbers
     * @return those that there are, in the order of their numbers
     */
    List<Ticket> list(Set<TicketId> ids);

    /**
     * Keeps a decision: the ticket after it with the next version, its events at the end of its history, sealed, and its
     * comment. A change that is none is not kept.
     *
     * @param change the decision
     * @throws org.appticket.domain.Stale if the ticket or the comment has another version than the one decided upon;
     *     nothing of the change is kept then
     */
    void save(Change change);
}
