package org.appticket.application.port;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.appticket.application.paging.Page;
import org.appticket.application.paging.PageRequest;
import org.appticket.application.view.HistoryEntry;
import org.appticket.application.view.StoredHistory;
import org.appticket.domain.event.Visibility;
import org.appticket.domain.id.TicketId;

/** What happened to tickets, to be read; it is kept by {@link Tickets#save}. */
public interface Histories {

    /**
     * The history of a ticket, the oldest event first.
     *
     * @param ticket the ticket
     * @param knowable which events may be known
     * @param page which page; its cursor holds the sequence of an event
     * @return the page; empty if there is no such ticket
     * @throws org.appticket.domain.InvalidValue if the cursor is not one of this list
     */
    Page<HistoryEntry> list(TicketId ticket, Set<Visibility> knowable, PageRequest page);

    /**
     * Whole histories as they are stored, to be proved.
     *
     * @param after the last ticket of the answer before; nothing to begin
     * @param limit the most histories of an answer, at least 1
     * @return histories by number of ticket; empty at the end
     */
    List<StoredHistory> list(Optional<TicketId> after, int limit);
}
