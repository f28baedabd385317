package org.appticket.application.link;

import java.util.Map;
import java.util.Optional;
import org.appticket.application.port.link.LinkSearch;
import org.appticket.application.search.ShowTicket;
import org.appticket.application.view.TicketRecord;
import org.appticket.application.view.link.GraphNode;
import org.appticket.application.view.link.GraphRecord;
import org.appticket.domain.InvalidValue;
import org.appticket.domain.InvalidValue.Problem;
import org.appticket.domain.id.TicketId;
import org.appticket.domain.people.Actor;
import org.appticket.domain.permission.Permissions;

/**
 * Shows the tickets around a ticket, as far as the actor may see them: no way leads over a ticket that they may not see. It takes
 * one query for each step away from the ticket.
 */
public final class ShowGraph {

    /** How many steps away from the ticket a graph can reach. */
    public static final int MAX_DEPTH = 100;

    /** How many steps it reaches if nobody says. */
    public static final int DEFAULT_DEPTH = 10;

    /** How many tickets a graph can have. */
    public static final int MAX_NODES = 1_000;

    private final ShowTicket showTicket;
    private final LinkSearch links;

    /**
     * Over tickets and their links.
     *
     * @param showTicket shows the ticket
     * @param links where the links are
     */
    public ShowGraph(ShowTicket showTicket, LinkSearch links) {
        this.showTicket = showTicket;
        this.links = links;
    }

    /**
     * What is asked for.
     *
     * @param ticket around which ticket
     * @param depth how many steps away from it, 1 to {@link #MAX_DEPTH}
     * @param by who asks
     */
    public record Query(TicketId ticket, int depth, Actor by) {
        /**
         * Checks the depth.
         *
         * @throws InvalidValue if it is out of range
         */
        public Query {
            if (depth < 1 || depth > MAX_DEPTH) {
                throw InvalidValue.of("depth", Problem.OUT_OF_RANGE, Map.of("min", 1, "max", MAX_DEPTH));
            }
        }
    }

    /**
     * Shows it.
     *
     * @param query what is asked for
     * @return the graph
     * @throws org.appticket.domain.NotFound if there is no such ticket, or it may not be seen
     */
    public GraphRecord handle(Query query) {
        TicketRecord ticket = showTicket.handle(new ShowTicket.Query(query.ticket(), query.by()));
        Surroundings around = new Surroundings(links, Permissions.sightOf(query.by()), MAX_NODES);
        return around.of(node(ticket), query.depth());
    }

    private static GraphNode node(TicketRecord ticket) {
        return new GraphNode(
                ticket.id(),
                ticket.details().title(),
                ticket.state().status(),
                ticket.details().prioritisation().priority(),
                Optional.of(ticket).flatMap(TicketRecord::lead));
    }
}
