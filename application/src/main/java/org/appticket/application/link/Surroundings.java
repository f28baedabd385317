package org.appticket.application.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.appticket.application.port.link.LinkSearch;
import org.appticket.application.view.link.GraphNode;
import org.appticket.application.view.link.GraphRecord;
import org.appticket.application.view.link.Neighbour;
import org.appticket.domain.dependency.Link;
import org.appticket.domain.id.LinkId;
import org.appticket.domain.id.TicketId;
import org.appticket.domain.permission.Sight;

/** Goes away from a ticket step by step, all tickets of a step at once. For one use. */
final class Surroundings {

    /** How many links are read for one step; more are cut off. */
    private static final int MOST_LINKS = 10_000;

    private final LinkSearch links;
    private final Sight sight;
    private final int mostNodes;
    private final Map<TicketId, GraphNode> nodes = new LinkedHashMap<>();
    private final Map<TicketId, Set<TicketId>> hidden = new HashMap<>();
    private final SortedMap<LinkId, Link> edges = new TreeMap<>();

    Surroundings(LinkSearch links, Sight sight, int mostNodes) {
        this.links = links;
        this.sight = sight;
        this.mostNodes = mostNodes;
    }

    GraphRecord of(GraphNode middle, int depth) {
        nodes.put(middle.id(), middle);
        Set<TicketId> next = Set.of(middle.id());
        boolean cut = false;
        for (int step = 0; step < depth && !next.isEmpty() && !cut; step++) {
            List<Neighbour> found = links.listNeighbours(next, sight, MOST_LINKS);
            cut = found.size() == MOST_LINKS;
            next = new HashSet<>();
            for (Neighbour neighbour : found) {
                cut |= !take(neighbour, next);
            }
        }
        boolean more = goesOn(next) || cut;
        return new GraphRecord(shown(), List.copyOf(edges.values()), more);
    }

    /** Whether there was room for it. */
    private boolean take(Neighbour neighbour, Set<TicketId> next) {
        if (neighbour.node().isEmpty()) {
            hidden.computeIfAbsent(neighbour.from(), any -> new HashSet<>())
                    .add(neighbour.link().other(neighbour.from()));
            return true;
        }
        GraphNode node = neighbour.node().get();
        if (!nodes.containsKey(node.id())) {
            if (nodes.size() == mostNodes) {
                return false;
            }
            nodes.put(node.id(), node);
            next.add(node.id());
        }
        edges.put(neighbour.link().id(), neighbour.link());
        return true;
    }

    /** Whether the last step that was taken leads on; also finds the links among the tickets at the edge, and what is hidden there. */
    private boolean goesOn(Set<TicketId> last) {
        boolean more = false;
        for (Neighbour neighbour : links.listNeighbours(last, sight, MOST_LINKS)) {
            if (isBeyond(neighbour)) {
                more = true;
            } else {
                take(neighbour, Set.of());
            }
        }
        return more;
    }

    private boolean isBeyond(Neighbour neighbour) {
        return neighbour.node().filter(node -> !nodes.containsKey(node.id())).isPresent();
    }

    private List<GraphRecord.Node> shown() {
        List<GraphRecord.Node> shown = new ArrayList<>();
        nodes.values()
                .forEach(node -> shown.add(new GraphRecord.Node(
                        node, hidden.getOrDefault(node.id(), Set.of()).size())));
        return shown;
    }
}
