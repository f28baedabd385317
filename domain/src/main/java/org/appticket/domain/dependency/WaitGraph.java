package org.appticket.domain.dependency;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.appticket.domain.id.TicketId;

/**
 * Who waits for whom. Blockers and children are one graph: a parent that waits for its child, which is blocked by the parent,
 * would wait for ever (rule DEP-2 in {@code docs/rules.md}).
 */
public final class WaitGraph {

    private final Map<TicketId, List<TicketId>> awaited = new HashMap<>();

    private WaitGraph() {}

    /**
     * A graph, or a part of one.
     *
     * @param waits who waits for whom, in any order
     * @return the graph
     */
    public static WaitGraph of(Collection<Wait> waits) {
        WaitGraph graph = new WaitGraph();
        for (Wait wait : waits) {
            graph.awaited
                    .computeIfAbsent(wait.waiter(), any -> new ArrayList<>())
                    .add(wait.awaited());
        }
        return graph;
    }

    /**
     * The shortest way by which one ticket waits for another. It takes time in proportion to the graph, however deep it is.
     *
     * @param from which waits
     * @param to for which
     * @return every ticket on the way, both ends included; none if it does not wait for it
     */
    public List<TicketId> path(TicketId from, TicketId to) {
        Map<TicketId, TicketId> cameFrom = new HashMap<>();
        Deque<TicketId> next = new ArrayDeque<>(List.of(from));
        cameFrom.put(from, from);
        while (!next.isEmpty() && !cameFrom.containsKey(to)) {
            TicketId here = next.remove();
            for (TicketId there : awaited.getOrDefault(here, List.of())) {
                if (cameFrom.putIfAbsent(there, here) == null) {
                    next.add(there);
                }
            }
        }
        return way(cameFrom, from, to);
    }

    /**
     * The cycle that one more wait would close.
     *
     * @param more which wait
     * @return its tickets from the waiting one over the awaited one back to it; none if it closes no cycle
     */
    public List<TicketId> cycleClosedBy(Wait more) {
        List<TicketId> back = path(more.awaited(), more.waiter());
        if (back.isEmpty()) {
            return back;
        }
        List<TicketId> cycle = new ArrayList<>(List.of(more.waiter()));
        cycle.addAll(back);
        return cycle;
    }

    private static List<TicketId> way(Map<TicketId, TicketId> cameFrom, TicketId from, TicketId to) {
        List<TicketId> way = new ArrayList<>();
        TicketId here = to;
        while (cameFrom.containsKey(here) && !here.equals(from)) {
            way.add(here);
            here = cameFrom.getOrDefault(here, from);
        }
        if (way.isEmpty() && !from.equals(to)) {
            return List.of();
        }
        way.add(from);
        Collections.reverse(way);
        return way;
    }
}
