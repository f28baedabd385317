package org.appticket.application.contract.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import org.appticket.application.contract.OverPorts;
import org.appticket.application.dsl.ServiceDesk;
import org.appticket.application.dsl.Tied;
import org.appticket.application.dsl.Together;
import org.appticket.domain.Refusal;
import org.appticket.domain.dependency.Relation;
import org.appticket.domain.event.EventKind;
import org.appticket.domain.id.TicketId;
import org.appticket.domain.lifecycle.Status;
import org.appticket.domain.lifecycle.WaitingFor;
import org.appticket.domain.ticket.Step;
import org.junit.jupiter.api.Test;

/** Many link and move tickets at the same moment: no cycle is closed, nothing is resolved before what it waits for. */
public interface LinkRacesContract extends OverPorts {
    /** How often each race is run. */
    int ROUNDS = 6;

    @Test
    default void of_two_who_close_a_cycle_at_the_same_moment_one_is_refused() {
        Tied tied = Tied.over(ports());
        for (int round = 0; round < ROUNDS; round++) {
            TicketId one = tied.ticket();
            TicketId other = tied.ticket();
            List<Relation> relations = List.of(Relation.BLOCKS, round % 2 == 0 ? Relation.BLOCKS : Relation.PARENT);

            List<Optional<Refusal.Code>> refusals = Together.run(
                    2,
                    thread -> refusal(() -> thread == 0
                            ? tied.link(one, relations.get(0), other)
                            : tied.link(other, relations.get(1), one)));

            assertEquals(1, refusals.stream().filter(Optional::isEmpty).count(), refusals.toString());
            assertTrue(refusals.contains(Optional.of(Refusal.Code.DEPENDENCY_CYCLE)), refusals.toString());
            assertEquals(
                    1,
                    ports().unitOfWork()
                            .run(() -> ports().links().get(one))
                            .links()
                            .size());
        }
    }

    @Test
    default void of_many_who_close_a_ring_all_but_one_succeed() {
        Tied tied = Tied.over(ports());
        int size = 8;
        List<TicketId> ring = new ArrayList<>();
        for (int count = 0; count < size; count++) {
            ring.add(tied.ticket());
        }

        List<Optional<Refusal.Code>> refusals = Together.run(
                size,
                thread -> refusal(() -> tied.link(ring.get(thread), Relation.BLOCKS, ring.get((thread + 1) % size))));

        assertEquals(size - 1, refusals.stream().filter(Optional::isEmpty).count(), refusals.toString());
        assertEquals(1, Collections.frequency(refusals, Optional.of(Refusal.Code.DEPENDENCY_CYCLE)));
    }

    @Test
    default void a_child_that_is_reopened_while_its_parent_is_resolved_never_stays_open_below_it() {
        Tied tied = Tied.over(ports());
        for (int round = 0; round < ROUNDS; round++) {
            TicketId parent = tied.ticket();
            TicketId child = tied.ticket(Status.RESOLVED);
            tied.link(parent, Relation.CHILD, child);

            List<Optional<Refusal.Code>> refusals = Together.run(
                    2,
                    thread -> refusal(() ->
                            thread == 0 ? tied.resolve(parent) : tied.take(child, new Step.Reopen(Optional.empty()))));

            assertEquals(1, refusals.stream().filter(Optional::isEmpty).count(), refusals.toString());
            assertTrue(tied.status(parent).isSettled() == tied.status(child).isSettled());
        }
    }

    @Test
    default void a_ticket_that_is_linked_below_another_while_that_is_resolved_never_stays_open_below_it() {
        Tied tied = Tied.over(ports());
        for (int round = 0; round < ROUNDS; round++) {
            TicketId parent = tied.ticket();
            TicketId child = tied.ticket();

            List<Optional<Refusal.Code>> refusals = Together.run(
                    2,
                    thread -> refusal(
                            () -> thread == 0 ? tied.resolve(parent) : tied.link(parent, Relation.CHILD, child)));

            assertEquals(1, refusals.stream().filter(Optional::isEmpty).count(), refusals.toString());
        }
    }

    @Test
    default void what_waits_for_many_that_are_resolved_at_the_same_moment_goes_on_once() {
        Tied tied = Tied.over(ports());
        for (int round = 0; round < ROUNDS; round++) {
            TicketId waiting = tied.service()
                    .world()
                    .aTicket()
                    .waitingFor(WaitingFor.DEPENDENCY)
                    .id();
            List<TicketId> blockers = List.of(tied.ticket(), tied.ticket(), tied.ticket());
            blockers.forEach(blocker -> tied.link(waiting, Relation.BLOCKED_BY, blocker));

            Together.run(3, thread -> tied.resolve(blockers.get(thread)));

            assertEquals(Status.IN_PROGRESS, tied.status(waiting));
            assertEquals(1, count(tied, waiting, EventKind.RESUMED));
        }
    }

    @Test
    default void a_parent_hears_once_of_children_that_are_closed_at_the_same_moment() {
        Tied tied = Tied.over(ports());
        TicketId parent = tied.ticket();
        List<TicketId> children =
                List.of(tied.ticket(Status.RESOLVED), tied.ticket(Status.RESOLVED), tied.ticket(Status.RESOLVED));
        children.forEach(child -> tied.link(parent, Relation.CHILD, child));

        Together.run(3, thread -> tied.close(children.get(thread)));

        assertEquals(1, count(tied, parent, EventKind.CHILDREN_CLOSED));
    }

    @Test
    default void many_who_link_and_move_the_same_tickets_in_any_order_all_come_to_an_end() {
        Tied tied = Tied.over(ports());
        List<TicketId> tickets = new ArrayList<>();
        for (int count = 0; count < 6; count++) {
            tickets.add(tied.ticket());
        }

        List<Boolean> unavailable = Together.run(8, thread -> {
            Random random = new Random(thread);
            List<Relation> relations = List.of(Relation.values());
            boolean failed = false;
            for (int count = 0; count < 10; count++) {
                TicketId one = tickets.get(random.nextInt(tickets.size()));
                TicketId other = tickets.get(random.nextInt(tickets.size()));
                Relation relation = relations.get(random.nextInt(relations.size()));
                Supplier<Object> work = count % 3 == 0
                        ? () -> tied.resolve(one)
                        : count % 3 == 1
                                ? () -> tied.link(one, relation, other)
                                : () -> tied.take(one, new Step.Reopen(Optional.empty()));
                failed |= refusal(work).equals(Optional.of(Refusal.Code.UNAVAILABLE));
            }
            return failed;
        });

        assertFalse(unavailable.contains(true));
        for (TicketId ticket : tickets) {
            assertEquals(
                    Optional.empty(),
                    tied.service()
                            .world()
                            .historyOf(ticket)
                            .chain()
                            .firstFlaw(tied.service().world().eventsOf(ticket)));
        }
    }

    private static Optional<Refusal.Code> refusal(Supplier<?> work) {
        return ServiceDesk.refusalOf(work);
    }

    private static long count(Tied tied, TicketId ticket, EventKind kind) {
        return tied.service().world().eventsOf(ticket).stream()
                .filter(event -> event.kind() == kind)
                .count();
    }
}
