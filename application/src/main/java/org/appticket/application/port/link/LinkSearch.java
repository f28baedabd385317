package org.appticket.application.port.link;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.appticket.application.paging.Page;
import org.appticket.application.paging.PageRequest;
import org.appticket.application.view.link.LinkRecord;
import org.appticket.application.view.link.Neighbour;
import org.appticket.application.view.link.Ties;
import org.appticket.domain.id.TicketId;
import org.appticket.domain.permission.Sight;

/** Links to be read: nothing in an answer names a ticket outside the sight, unless it says so. */
public interface LinkSearch {

    /**
     * The links of a ticket, without those to tickets outside the sight.
     *
     * @param ticket which; possibly none
     * @param sight which tickets may be seen
     * @param page which page; its cursor holds the number of a link
     * @return the page, by number
     * @throws org.appticket.domain.InvalidValue if the cursor is not one of this list
     */
    Page<LinkRecord> list(TicketId ticket, Sight sight, PageRequest page);

    /**
     * What tickets have to do with others, as far as it is shown with each of them; by one query.
     *
     * @param tickets which; possibly none
     * @param sight which tickets may be seen
     * @return ties for each of them
     */
    Map<TicketId, Ties> listTies(Set<TicketId> tickets, Sight sight);

    /**
     * The next step into the graph around tickets, by one query.
     *
     * @param tickets which; possibly none
     * @param sight which tickets may be seen
     * @param most how many are wanted
     * @return each link of each of the tickets with the other side, in the order of the links; a link between two of the tickets
     *     comes from both; an answer of {@code most} may have been cut off
     */
    List<Neighbour> listNeighbours(Set<TicketId> tickets, Sight sight, int most);
}
