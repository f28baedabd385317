package org.appticket.application.port.relation;

import org.appticket.application.paging.Page;
import org.appticket.application.paging.PageRequest;
import org.appticket.application.view.WatcherRecord;
import org.appticket.domain.id.TicketId;

/** Who watches which ticket, to be read; it is kept by {@link org.appticket.application.port.Tickets#save}. */
public interface WatcherList {

    /**
     * The watchers of a ticket.
     *
     * @param ticket which; possibly none
     * @param page which page; its cursor holds the number of a person
     * @return the page, by number, with those too whose access has ended
     * @throws org.appticket.domain.InvalidValue if the cursor is not one of this list
     */
    Page<WatcherRecord> list(TicketId ticket, PageRequest page);
}
