package org.appticket.domain.lifecycle;

import static org.appticket.domain.lifecycle.Action.CANCEL;
import static org.appticket.domain.lifecycle.Action.CLOSE;
import static org.appticket.domain.lifecycle.Action.REOPEN;
import static org.appticket.domain.lifecycle.Action.RESOLVE;
import static org.appticket.domain.lifecycle.Action.RESUME;
import static org.appticket.domain.lifecycle.Action.START;
import static org.appticket.domain.lifecycle.Action.WAIT;
import static org.appticket.domain.lifecycle.Status.CLOSED;
import static org.appticket.domain.lifecycle.Status.IN_PROGRESS;
import static org.appticket.domain.lifecycle.Status.OPEN;
import static org.appticket.domain.lifecycle.Status.RESOLVED;
import static org.appticket.domain.lifecycle.Status.WAITING;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LifecycleTest {
    private static final Map<Status, Map<Action, Status>> AGREED = Map.of(
            OPEN, Map.of(START, IN_PROGRESS, WAIT, WAITING, RESOLVE, RESOLVED, CANCEL, CLOSED),
            IN_PROGRESS, Map.of(WAIT, WAITING, RESOLVE, RESOLVED, CANCEL, CLOSED),
            WAITING, Map.of(RESUME, IN_PROGRESS, WAIT, WAITING, RESOLVE, RESOLVED, CANCEL, CLOSED),
            RESOLVED, Map.of(REOPEN, IN_PROGRESS, CLOSE, CLOSED),
            CLOSED, Map.of());

    @Test
    void every_action_in_every_status_leads_where_it_was_agreed_or_is_refused() {
        for (Status from : Status.values()) {
            for (Action action : Action.values()) {
                Optional<Status> agreed = AGREED.getOrDefault(from, Map.of()).entrySet().stream()
                        .filter(step -> step.getKey() == action)
                        .map(Map.Entry::getValue)
                        .findFirst();

                assertEquals(agreed, Lifecycle.next(from, action), from + " " + action);
                if (agreed.isPresent()) {
                    assertEquals(agreed.get(), Lifecycle.require(from, action));
                } else {
                    assertThrows(IllegalTransition.class, () -> Lifecycle.require(from, action));
                }
            }
        }
    }

    @Test
    void a_refusal_names_the_status_the_action_and_what_is_allowed() {
        IllegalTransition refusal = assertThrows(IllegalTransition.class, () -> Lifecycle.require(RESOLVED, START));

        assertEquals(Map.of("status", RESOLVED, "action", "START", "allowed", List.of(REOPEN, CLOSE)), refusal.facts());
    }

    @Test
    void what_is_allowed_comes_in_the_order_of_the_actions() {
        for (Status from : Status.values()) {
            List<Action> allowed = List.copyOf(Lifecycle.allowed(from));

            assertEquals(allowed.stream().sorted().toList(), allowed);
        }
    }

    @Test
    void every_status_can_be_reached_and_every_ticket_can_be_closed() {
        assertEquals(EnumSet.allOf(Status.class), reachable(OPEN));
        for (Status from : Status.values()) {
            assertTrue(reachable(from).contains(CLOSED));
        }
    }

    @Test
    void nothing_leaves_closed_and_closed_alone() {
        for (Status from : Status.values()) {
            assertEquals(from == CLOSED, Lifecycle.allowed(from).isEmpty());
        }
    }

    @Test
    void the_table_cannot_be_changed() {
        assertThrows(
                UnsupportedOperationException.class,
                () -> Lifecycle.stepsFrom(CLOSED).put(START, OPEN));
    }

    private static Set<Status> reachable(Status from) {
        Set<Status> reached = EnumSet.of(from);
        List<Status> left = new ArrayList<>(List.of(from));
        while (!left.isEmpty()) {
            Lifecycle.stepsFrom(left.remove(0)).values().stream()
                    .filter(reached::add)
                    .forEach(left::add);
        }
        return reached;
    }
}
