package org.appticket.adapters.rest.link;

import java.util.List;
import java.util.Optional;
import org.appticket.adapters.rest.people.PersonRef;
import org.appticket.application.view.link.GraphNode;
import org.appticket.application.view.link.GraphRecord;
import org.appticket.domain.dependency.Link;
import org.appticket.domain.dependency.LinkKind;
import org.appticket.domain.details.Priority;
import org.appticket.domain.lifecycle.Status;

/**
 * The neighbourhood of a ticket on the wire.
 *
 * @param truncated whether there is more than is shown
 */
record GraphBody(List<NodeBody> nodes, List<EdgeBody> edges, boolean truncated) {
    /** A ticket. */
    record NodeBody(long id, String title, Status status, Priority priority, Optional<PersonRef> lead, int hidden) {
        static NodeBody of(GraphRecord.Node node) {
            GraphNode ticket = node.ticket();
            return new NodeBody(
                    ticket.id().value(),
                    ticket.title(),
                    ticket.status(),
                    ticket.priority(),
                    ticket.lead().map(PersonRef::of),
                    node.hidden());
        }
    }

    /** A link, read from the first ticket to the second. */
    record EdgeBody(long from, long to, LinkKind type) {
        static EdgeBody of(Link link) {
            return new EdgeBody(link.first().value(), link.second().value(), link.kind());
        }
    }

    static GraphBody of(GraphRecord graph) {
        return new GraphBody(
                graph.nodes().stream().map(NodeBody::of).toList(),
                graph.edges().stream().map(EdgeBody::of).toList(),
                graph.truncated());
    }
}
