package org.appticket.application.port;

import java.util.Optional;
import java.util.Set;
import org.appticket.application.paging.Page;
import org.appticket.application.paging.PageRequest;
import org.appticket.application.view.TicketFilter;
import org.appticket.application.view.TicketRecord;
import org.appticket.application.view.TicketSort;
import org.appticket.domain.id.TicketId;
import org.appticket.domain.permission.Sight;

/** Tickets to be read: flat records, past the aggregate, never a ticket outside the sight. */
public interface TicketSearch {

    /**
     * A ticket.
     *
     * @param id its number
     * @param sight which tickets may be seen
     * @return nothing if there is none or it may not be seen
     */
    Optional<TicketRecord> find(TicketId id, Sight sight);

    /**
     * Which of some tickets may be seen, by one query.
     *
     * @param ids their numbers
     * @param sight which tickets may be seen
     * @return those that exist and may be seen
     */
    Set<TicketId> listSeen(Set<TicketId> ids, Sight sight);

    /**
     * The tickets that fit.
     *
     * @param filter which; a category stands for all below it too
     * @param sort in which order
     * @param sight which tickets may be seen; also what is counted
     * @param page which page; its cursor holds a value for each key of the sort and the number of a ticket
     * @return the page; its records are whole
     * @throws org.appticket.domain.InvalidValue if the cursor is not one of this list and order
     */
    Page<TicketRecord> list(TicketFilter filter, TicketSort sort, Sight sight, PageRequest page);

    /**
     * How many tickets fit.
     *
     * @param filter which
     * @param sight which tickets may be seen
     * @param most where counting stops, at least 1
     * @return as many, but never more than {@code most}
     */
    int count(TicketFilter filter, Sight sight, int most);
}
