package org.appticket.application.search;

import java.util.Set;
import java.util.stream.Collectors;
import org.appticket.application.paging.Page;
import org.appticket.application.paging.PageRequest;
import org.appticket.application.port.Histories;
import org.appticket.application.view.HistoryEntry;
import org.appticket.application.view.TicketRecord;
import org.appticket.domain.id.TicketId;
import org.appticket.domain.people.Actor;
import org.appticket.domain.permission.Permissions;

/** Shows what happened to a ticket, the oldest first. */
public final class ShowHistory {

    private final ShowTicket showTicket;
    private final Histories histories;

    /**
     * Over tickets and what belongs to them.
     *
     * @param showTicket shows the ticket
     * @param histories what belongs to them
     */
    public ShowHistory(ShowTicket showTicket, Histories histories) {
        this.showTicket = showTicket;
        this.histories = histories;
    }

    /**
     * What is asked for.
     *
     * @param ticket which ticket
     * @param by who asks
     * @param page which page
     */
    public record Query(TicketId ticket, Actor by, PageRequest page) {}

    /**
     * Shows them.
     *
     * @param query what is asked for
     * @return the page, without what the actor may not know of, other tickets among it (rule PER-12)
     * @throws org.appticket.domain.NotFound if there is no such ticket, or it may not be seen
     * @throws org.appticket.domain.InvalidValue if the cursor is not one of this list
     */
    public Page<HistoryEntry> handle(Query query) {
        TicketRecord ticket = showTicket.handle(new ShowTicket.Query(query.ticket(), query.by()));
        Page<HistoryEntry> page =
                histories.list(query.ticket(), Permissions.readable(query.by(), ticket.standing()), query.page());
        Set<TicketId> named =
                page.items().stream().flatMap(entry -> entry.tickets().stream()).collect(Collectors.toSet());
        Set<TicketId> seen = showTicket.seen(named, query.by());
        return new Page<>(
                page.items().stream().map(entry -> entry.speakingOf(seen)).toList(), page.next(), page.total());
    }
}
