package org.appticket.application.link;

import java.util.Map;
import java.util.Set;
import org.appticket.application.port.link.LinkSearch;
import org.appticket.application.view.link.Ties;
import org.appticket.domain.id.TicketId;
import org.appticket.domain.people.Actor;
import org.appticket.domain.permission.Permissions;

/** Shows what tickets have to do with others, as far as it is shown with each of them and the actor may see it. */
public final class ShowTies {

    private final LinkSearch links;

    /**
     * Over links.
     *
     * @param links where they are
     */
    public ShowTies(LinkSearch links) {
        this.links = links;
    }

    /**
     * What is asked for.
     *
     * @param tickets tickets that were shown to the actor
     * @param by who asks
     */
    public record Query(Set<TicketId> tickets, Actor by) {
        /** Copies the tickets. */
        public Query {
            tickets = Set.copyOf(tickets);
        }
    }

    /**
     * Shows them.
     *
     * @param query what is asked for
     * @return ties for each of the tickets
     */
    public Map<TicketId, Ties> handle(Query query) {
        return links.listTies(query.tickets(), Permissions.sightOf(query.by()));
    }
}
