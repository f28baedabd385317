package org.appticket.application.view.link;

import java.util.List;
import org.appticket.domain.dependency.Link;

/**
 * The neighbourhood of a ticket.
 *
 * @param nodes the tickets, the nearest first
 * @param edges the links between them, by number
 * @param truncated whether there is more than is shown, beyond the depth or the size that a graph can have
 */
public record GraphRecord(List<Node> nodes, List<Link> edges, boolean truncated) {

    /** Copies the lists. */
    public GraphRecord {
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
    }

    /**
     * A ticket with what is not shown around it.
     *
     * @param ticket which
     * @param hidden how many tickets it is linked to that the reader may not see
     */
    public record Node(GraphNode ticket, int hidden) {}
}
