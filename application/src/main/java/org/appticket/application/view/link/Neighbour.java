package org.appticket.application.view.link;

import java.util.Optional;
import org.appticket.domain.dependency.Link;
import org.appticket.domain.id.TicketId;

/**
 * One step in a graph.
 *
 * @param from the ticket that the step leads away from
 * @param link the link that it follows
 * @param node the ticket at its end; nothing if it may not be seen
 */
public record Neighbour(TicketId from, Link link, Optional<GraphNode> node) {}
