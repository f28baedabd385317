package org.appticket.domain.dependency;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.appticket.domain.id.TicketId;
import org.junit.jupiter.api.Test;

class WaitGraphTest {
    private static final int LONG = 10_000;

    @Test
    void the_shortest_way_round_is_named() {
        WaitGraph graph = WaitGraph.of(List.of(waits(1, 2), waits(2, 3), waits(1, 3), waits(3, 4)));

        assertEquals(tickets(1, 3, 4), graph.path(ticket(1), ticket(4)));
        assertEquals(List.of(), graph.path(ticket(4), ticket(1)));
        assertEquals(tickets(4, 1, 3, 4), graph.cycleClosedBy(waits(4, 1)));
        assertEquals(List.of(), graph.cycleClosedBy(waits(1, 4)));
        assertEquals(tickets(7, 7), WaitGraph.of(List.of()).cycleClosedBy(waits(7, 7)));
    }

    @Test
    void a_chain_of_ten_thousand_is_no_deeper_than_any_other() {
        List<Wait> chain = new ArrayList<>();
        for (long number = 1; number < LONG; number++) {
            chain.add(waits(number, number + 1));
        }

        assertEquals(LONG + 1, WaitGraph.of(chain).cycleClosedBy(waits(LONG, 1)).size());
    }

    @Test
    void a_graph_that_grows_only_where_no_cycle_is_found_never_has_one() {
        long seed = 20_260_302;
        Random random = new Random(seed);
        for (int round = 0; round < 50; round++) {
            List<Wait> waits = new ArrayList<>();
            for (int count = 0; count < 60; count++) {
                Wait more = waits(1 + random.nextInt(12), 1 + random.nextInt(12));
                boolean closes = closes(waits, more);
                List<TicketId> cycle = WaitGraph.of(waits).cycleClosedBy(more);
                assertEquals(closes, !cycle.isEmpty(), "seed " + seed + ": " + waits + " and " + more);
                assertTrue(cycle.isEmpty() || isWay(cycle, waits, more), cycle + " in " + waits);
                if (!closes) {
                    waits.add(more);
                }
            }
        }
    }

    /** The other way: everything that is reached, by adding until nothing is added. */
    private static boolean closes(List<Wait> waits, Wait more) {
        Set<TicketId> reached = new HashSet<>(Set.of(more.awaited()));
        boolean grew = true;
        while (grew) {
            grew = false;
            for (Wait wait : waits) {
                grew |= reached.contains(wait.waiter()) && reached.add(wait.awaited());
            }
        }
        return reached.contains(more.waiter());
    }

    private static boolean isWay(List<TicketId> cycle, List<Wait> waits, Wait more) {
        Set<Wait> all = new HashSet<>(waits);
        all.add(more);
        for (int place = 1; place < cycle.size(); place++) {
            if (!all.contains(new Wait(cycle.get(place - 1), cycle.get(place)))) {
                return false;
            }
        }
        return cycle.get(0).equals(cycle.get(cycle.size() - 1));
    }

    private static Wait waits(long waiter, long awaited) {
        return new Wait(ticket(waiter), ticket(awaited));
    }

    private static List<TicketId> tickets(long... numbers) {
        return LongStream.of(numbers).mapToObj(TicketId::new).toList();
    }

    private static TicketId ticket(long number) {
        return new TicketId(number);
    }
}
