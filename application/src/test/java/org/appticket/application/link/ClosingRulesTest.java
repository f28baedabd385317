package org.appticket.application.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.appticket.application.dsl.Tied;
import org.appticket.application.dsl.World;
import org.appticket.application.fake.InMemoryPorts;
import org.appticket.domain.NotFound;
import org.appticket.domain.dependency.BlockedByDependency;
import org.appticket.domain.dependency.DependencyCycle;
import org.appticket.domain.dependency.Relation;
import org.appticket.domain.event.EventKind;
import org.appticket.domain.event.Field;
import org.appticket.domain.event.Visibility;
import org.appticket.domain.history.SealedEvent;
import org.appticket.domain.id.LinkId;
import org.appticket.domain.id.TicketId;
import org.appticket.domain.lifecycle.IllegalTransition;
import org.appticket.domain.lifecycle.Outcome;
import org.appticket.domain.lifecycle.Status;
import org.appticket.domain.lifecycle.WaitingFor;
import org.appticket.domain.people.Actor;
import org.appticket.domain.people.Author;
import org.appticket.domain.people.Role;
import org.appticket.domain.permission.NotPermitted;
import org.appticket.domain.ticket.Step;
import org.junit.jupiter.api.Test;

class ClosingRulesTest {
    private final Tied tied = Tied.over(InMemoryPorts.fresh());
    private final World world = tied.service().world();

    @Test
    void a_ticket_with_an_unresolved_blocker_is_not_resolved_and_learns_which() {
        TicketId blocked = tied.ticket();
        TicketId blocker = tied.ticket();
        tied.link(blocked, Relation.BLOCKED_BY, blocker);

        BlockedByDependency refused = assertThrows(BlockedByDependency.class, () -> tied.resolve(blocked));

        assertEquals(List.of(blocker.value()), refused.facts().get("blockers"));
        assertEquals(0L, refused.facts().get("hidden"));
        tied.resolve(blocker);
        assertEquals(Status.RESOLVED, tied.resolve(blocked));
    }

    @Test
    void a_blocker_that_may_not_be_seen_is_counted_and_not_named() {
        TicketId blocked = tied.ticket();
        TicketId secret = world.aTicket().confidential(true).open().id();
        tied.link(world.actor(Role.MANAGER), blocked, Relation.BLOCKED_BY, secret);

        BlockedByDependency refused = assertThrows(BlockedByDependency.class, () -> tied.resolve(blocked));

        assertEquals(List.of(), refused.facts().get("blockers"));
        assertEquals(1L, refused.facts().get("hidden"));
    }

    @Test
    void a_resolved_ticket_that_is_blocked_later_is_not_closed_but_anything_can_be_cancelled() {
        TicketId resolved = tied.ticket(Status.RESOLVED);
        TicketId open = tied.ticket();
        TicketId blocker = tied.ticket();
        tied.link(resolved, Relation.BLOCKED_BY, blocker);
        tied.link(open, Relation.BLOCKED_BY, blocker);

        assertThrows(BlockedByDependency.class, () -> tied.close(resolved));
        assertEquals(Status.CLOSED, tied.take(open, new Step.Cancel(Outcome.CANCELLED, Optional.empty())));
        tied.take(blocker, new Step.Cancel(Outcome.CANCELLED, Optional.empty()));
        assertEquals(Status.CLOSED, tied.close(resolved));
    }

    @Test
    void a_parent_waits_for_its_children_and_a_child_does_not_reopen_below_a_parent_that_has_ended() {
        TicketId parent = tied.ticket();
        TicketId child = tied.ticket();
        tied.link(parent, Relation.CHILD, child);
        assertThrows(BlockedByDependency.class, () -> tied.resolve(parent));
        tied.resolve(child);
        tied.resolve(parent);

        BlockedByDependency refused =
                assertThrows(BlockedByDependency.class, () -> tied.take(child, new Step.Reopen(Optional.empty())));

        assertEquals(List.of(parent.value()), refused.facts().get("blockers"));
        tied.take(parent, new Step.Reopen(Optional.empty()));
        assertEquals(Status.IN_PROGRESS, tied.take(child, new Step.Reopen(Optional.empty())));
    }

    @Test
    void a_reply_to_a_child_below_a_parent_that_has_ended_is_kept_and_reopens_nothing() {
        TicketId child = tied.ticket(Status.RESOLVED);
        TicketId parent = tied.ticket(Status.RESOLVED);
        tied.link(child, Relation.PARENT, parent);
        Actor requester = world.actor(world.get(child).details().requester());

        tied.service().say(child, requester, Visibility.PUBLIC, "It still smokes.");

        assertEquals(Status.RESOLVED, tied.status(child));
        assertEquals(EventKind.COMMENTED, last(child).kind());
        tied.take(parent, new Step.Reopen(Optional.empty()));
        tied.service().say(child, requester, Visibility.PUBLIC, "Still.");
        assertEquals(Status.IN_PROGRESS, tied.status(child));
    }

    @Test
    void what_waited_for_the_last_blocker_goes_on_by_the_system_and_names_it() {
        TicketId waiting = world.aTicket().waitingFor(WaitingFor.DEPENDENCY).id();
        TicketId other = world.aTicket().waitingFor(WaitingFor.REQUESTER).id();
        TicketId first = tied.ticket();
        TicketId last = tied.ticket();
        tied.link(waiting, Relation.BLOCKED_BY, first);
        tied.link(waiting, Relation.BLOCKED_BY, last);
        tied.link(other, Relation.BLOCKED_BY, last);

        tied.resolve(first);
        assertEquals(Status.WAITING, tied.status(waiting));
        tied.resolve(last);

        assertEquals(Status.IN_PROGRESS, tied.status(waiting));
        assertEquals(Status.WAITING, tied.status(other));
        assertEquals(EventKind.RESUMED, last(waiting).kind());
        assertEquals(Author.SYSTEM, last(waiting).by());
        assertEquals(Optional.of(last.toString()), told(last(waiting), Field.OTHER_TICKET));
    }

    @Test
    void what_waited_goes_on_when_the_last_blocking_link_is_taken_away() {
        TicketId waiting = world.aTicket().waitingFor(WaitingFor.DEPENDENCY).id();
        TicketId blocker = tied.ticket();
        LinkId link = tied.link(blocker, Relation.BLOCKS, waiting);

        tied.unlink(blocker, link);

        assertEquals(Status.IN_PROGRESS, tied.status(waiting));
        assertEquals(EventKind.UNLINKED, last(blocker).kind());
        assertThrows(NotFound.class, () -> tied.unlink(blocker, link));
    }

    @Test
    void when_the_last_child_is_closed_the_parent_hears_of_it_once() {
        TicketId parent = tied.ticket();
        TicketId child = tied.ticket(Status.RESOLVED);
        TicketId cancelled = tied.ticket();
        tied.link(parent, Relation.CHILD, child);
        tied.link(parent, Relation.CHILD, cancelled);

        tied.close(child);
        assertEquals(EventKind.LINKED, last(parent).kind());
        tied.take(cancelled, new Step.Cancel(Outcome.CANCELLED, Optional.empty()));

        assertEquals(EventKind.CHILDREN_CLOSED, last(parent).kind());
        assertEquals(Optional.of(cancelled.toString()), told(last(parent), Field.OTHER_TICKET));
    }

    @Test
    void a_cycle_is_refused_with_its_path_over_blockers_children_and_both() {
        TicketId one = tied.ticket();
        TicketId two = tied.ticket();
        TicketId three = tied.ticket();
        tied.link(one, Relation.BLOCKED_BY, two);
        tied.link(two, Relation.CHILD, three);

        DependencyCycle refused = assertThrows(DependencyCycle.class, () -> tied.link(three, Relation.BLOCKED_BY, one));

        assertEquals(
                List.of(three.value(), one.value(), two.value(), three.value()),
                refused.facts().get("path"));
        tied.link(three, Relation.RELATES_TO, one);
        tied.link(one, Relation.DUPLICATES, three);
    }

    @Test
    void a_cycle_over_what_may_not_be_seen_names_the_rest() {
        TicketId one = tied.ticket();
        TicketId two = tied.ticket();
        TicketId secret = world.aTicket().confidential(true).open().id();
        Actor manager = world.actor(Role.MANAGER);
        tied.link(manager, one, Relation.BLOCKS, secret);
        tied.link(manager, secret, Relation.BLOCKS, two);

        DependencyCycle refused = assertThrows(DependencyCycle.class, () -> tied.link(two, Relation.BLOCKS, one));

        assertEquals(
                List.of(one.value(), two.value(), one.value()), refused.facts().get("path"));
        assertEquals(1L, refused.facts().get("hidden"));
    }

    @Test
    void nothing_that_has_ended_begins_to_wait() {
        TicketId open = tied.ticket();
        TicketId resolved = tied.ticket(Status.RESOLVED);
        TicketId closed = tied.ticket(Status.CLOSED);

        assertThrows(IllegalTransition.class, () -> tied.link(closed, Relation.BLOCKED_BY, open));
        assertThrows(IllegalTransition.class, () -> tied.link(open, Relation.BLOCKS, closed));
        assertThrows(IllegalTransition.class, () -> tied.link(resolved, Relation.CHILD, open));
        assertThrows(IllegalTransition.class, () -> tied.link(open, Relation.PARENT, closed));
        tied.link(closed, Relation.BLOCKED_BY, resolved);
        tied.link(open, Relation.RELATES_TO, closed);
    }

    @Test
    void who_links_works_on_this_ticket_and_sees_the_other() {
        TicketId ticket = tied.ticket();
        TicketId secret = world.aTicket().confidential(true).open().id();
        TicketId missing = world.ports().identifiers().nextTicket();
        Actor requester = world.actor(world.get(ticket).details().requester());

        assertThrows(NotPermitted.class, () -> tied.link(requester, ticket, Relation.BLOCKS, tied.ticket()));
        assertThrows(NotPermitted.class, () -> tied.link(requester, ticket, Relation.BLOCKS, missing));
        assertThrows(NotFound.class, () -> tied.link(ticket, Relation.BLOCKS, secret));
        assertThrows(NotFound.class, () -> tied.link(ticket, Relation.BLOCKS, missing));
        assertThrows(NotFound.class, () -> tied.link(secret, Relation.BLOCKS, ticket));
        LinkId link = tied.link(world.actor(Role.MANAGER), ticket, Relation.BLOCKS, secret);
        assertThrows(NotFound.class, () -> tied.unlink(ticket, link));
    }

    private SealedEvent last(TicketId ticket) {
        List<SealedEvent> events = world.eventsOf(ticket);
        return events.get(events.size() - 1);
    }

    private static Optional<String> told(SealedEvent event, Field field) {
        return event.changes().stream()
                .filter(change -> change.field() == field)
                .findFirst()
                .flatMap(change -> change.to())
                .flatMap(value -> value.text());
    }
}
