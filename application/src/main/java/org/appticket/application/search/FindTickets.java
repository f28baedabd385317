package org.appticket.application.search;

import org.appticket.application.paging.Page;
import org.appticket.application.paging.PageRequest;
import org.appticket.application.port.TicketSearch;
import org.appticket.application.view.TicketFilter;
import org.appticket.application.view.TicketRecord;
import org.appticket.application.view.TicketSort;
import org.appticket.domain.people.Actor;
import org.appticket.domain.permission.Permissions;

/** Finds the tickets that fit, among those that the actor may see. */
public final class FindTickets {

    private final TicketSearch search;
    private final ConfidentialReads reads;

    /**
     * Over the tickets.
     *
     * @param search where they are
     * @param reads where it is written down who reads what is confidential
     */
    public FindTickets(TicketSearch search, ConfidentialReads reads) {
        this.search = search;
        this.reads = reads;
    }

    /**
     * What is asked for.
     *
     * @param filter which tickets
     * @param sort in which order
     * @param by who asks
     * @param page which page
     */
    public record Query(TicketFilter filter, TicketSort sort, Actor by, PageRequest page) {}

    /**
     * Finds them.
     *
     * @param query what is asked for
     * @return the page
     * @throws org.appticket.domain.InvalidValue if the cursor is not one of this list and order
     */
    public Page<TicketRecord> handle(Query query) {
        Page<TicketRecord> found =
                search.list(query.filter(), query.sort(), Permissions.sightOf(query.by()), query.page());
        reads.note(query.by(), found.items());
        return found;
    }
}
