package org.appticket.application.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.appticket.application.contract.race.CrowdContract;
import org.appticket.application.dsl.Seen;
import org.appticket.application.dsl.World;
import org.appticket.application.view.StoredHistory;
import org.appticket.application.view.TicketRecord;
import org.appticket.domain.NotFound;
import org.appticket.domain.Stale;
import org.appticket.domain.dependency.Obstacles;
import org.appticket.domain.event.EventKind;
import org.appticket.domain.event.Visibility;
import org.appticket.domain.history.SealedEvent;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.id.TicketId;
import org.appticket.domain.id.Version;
import org.appticket.domain.lifecycle.Outcome;
import org.appticket.domain.lifecycle.Status;
import org.appticket.domain.origin.Origin;
import org.appticket.domain.people.Author;
import org.appticket.domain.people.Role;
import org.appticket.domain.permission.Sight;
import org.appticket.domain.ticket.Assigning;
import org.appticket.domain.ticket.Change;
import org.appticket.domain.ticket.Comment;
import org.appticket.domain.ticket.Conversation;
import org.appticket.domain.ticket.Step;
import org.appticket.domain.ticket.Ticket;
import org.junit.jupiter.api.Test;

/** What {@link org.appticket.application.port.Tickets} promises; in what shape, {@link RoundTripContract} and {@link RacesContract} say. */
public interface TicketsContract extends RoundTripContract, RacesContract, CrowdContract, TicketCommentsContract {

    @Test
    default void a_ticket_that_does_not_exist_is_not_found() {
        World world = world();
        TicketId unused = ports().identifiers().nextTicket();

        assertThrows(NotFound.class, () -> world.get(unused));
    }

    @Test
    default void several_tickets_come_in_the_order_of_their_numbers() {
        World world = world();
        Ticket first = world.aTicket().open();
        Ticket second = world.aTicket().open();
        TicketId unused = ports().identifiers().nextTicket();

        List<Ticket> listed = ports().unitOfWork().run(() -> {
            List<Ticket> some = ports().tickets().list(Set.of(second.id(), unused, first.id()));
            some.forEach(ticket -> ports().tickets()
                    .save(ticket.take(new Step.Start(Optional.empty()), Obstacles.NONE, Author.SYSTEM, world.now())));
            return some;
        });

        assertEquals(List.of(first, second), listed);
        assertEquals(new Version(2), world.get(second.id()).version());
        assertEquals(List.of(), ports().unitOfWork().run(() -> ports().tickets().list(Set.of())));
    }

    @Test
    default void tickets_are_only_used_inside_a_unit_of_work() {
        Ticket ticket = world().aTicket().open();
        Change change = ticket.take(new Step.Start(Optional.empty()), Obstacles.NONE, Author.SYSTEM, world().now());

        assertThrows(IllegalStateException.class, () -> ports().tickets().get(ticket.id()));
        assertThrows(IllegalStateException.class, () -> ports().tickets().list(Set.of(ticket.id())));
        assertThrows(IllegalStateException.class, () -> ports().tickets().save(change));
    }

    @Test
    default void a_ticket_that_was_opened_has_version_1() {
        assertEquals(new Version(1), world().aTicket().open().version());
    }

    @Test
    default void every_decision_that_is_kept_makes_the_next_version() {
        World world = world();
        TicketId id = world.aTicket().open().id();

        Ticket started = world.decide(
                id, (ticket, now) -> ticket.take(new Step.Start(Optional.empty()), Obstacles.NONE, Author.SYSTEM, now));
        Ticket resolved = world.decide(
                id,
                (ticket, now) ->
                        ticket.take(new Step.Resolve("Done.", Optional.empty()), Obstacles.NONE, Author.SYSTEM, now));

        assertEquals(
                List.of(2L, 3L),
                List.of(started.version().value(), resolved.version().value()));
        assertEquals(Status.RESOLVED, resolved.status());
    }

    @Test
    default void two_decisions_in_one_unit_of_work_make_two_versions() {
        World world = world();
        TicketId id = world.aTicket().open().id();

        Ticket after = ports().unitOfWork().run(() -> {
            ports().tickets()
                    .save(ports().tickets()
                            .get(id)
                            .take(new Step.Start(Optional.empty()), Obstacles.NONE, Author.SYSTEM, world.now()));
            ports().tickets()
                    .save(ports().tickets()
                            .get(id)
                            .take(
                                    new Step.Resolve("Done.", Optional.empty()),
                                    Obstacles.NONE,
                                    Author.SYSTEM,
                                    world.now()));
            return ports().tickets().get(id);
        });

        assertEquals(new Version(3), after.version());
        assertEquals(Seen.of(after), Seen.of(world.get(id)));
        assertEquals(3, world.eventsOf(id).size());
    }

    @Test
    default void a_decision_upon_another_version_is_refused_and_nothing_of_it_is_kept() {
        World world = world();
        Ticket seen = world.aTicket().open();
        PersonId author = world.person(Role.AGENT);
        Comment comment = comment(world, seen.id(), author);
        Change late = new Conversation(seen).say(comment, Obstacles.NONE);
        world.decide(
                seen.id(),
                (ticket, now) -> ticket.take(new Step.Start(Optional.empty()), Obstacles.NONE, Author.of(author), now));

        Stale refusal = assertThrows(Stale.class, () -> world.save(late));

        assertEquals(Map.of("current", 2L), refusal.facts());
        assertEquals(new Version(2), world.get(seen.id()).version());
        assertEquals(2, world.eventsOf(seen.id()).size());
        assertTrue(ports().comments().find(seen.id(), comment.id()).isEmpty());
    }

    @Test
    default void a_stale_decision_takes_back_what_else_the_unit_of_work_did() {
        World world = world();
        Ticket seen = world.aTicket().open();
        Ticket other = world.aTicket().open();
        Change late = seen.take(new Step.Start(Optional.empty()), Obstacles.NONE, Author.SYSTEM, world.now());
        world.decide(
                seen.id(),
                (ticket, now) -> ticket.take(new Step.Start(Optional.empty()), Obstacles.NONE, Author.SYSTEM, now));

        assertThrows(
                Stale.class,
                () -> ports().unitOfWork().run(() -> {
                    ports().tickets()
                            .save(other.take(
                                    new Step.Start(Optional.empty()), Obstacles.NONE, Author.SYSTEM, world.now()));
                    ports().tickets().save(late);
                    return late;
                }));

        assertEquals(Status.OPEN, world.get(other.id()).status());
        assertEquals(1, world.eventsOf(other.id()).size());
    }

    @Test
    default void a_decision_that_changes_nothing_is_not_kept() {
        World world = world();
        Ticket opened = world.aTicket().open();

        Ticket after = world.decide(
                opened.id(), (ticket, now) -> new Assigning(ticket).handOver(Optional.empty(), Author.SYSTEM, now));

        assertEquals(Seen.of(opened), Seen.of(after));
        assertEquals(1, world.eventsOf(opened.id()).size());
    }

    @Test
    default void events_are_kept_in_order_and_prove_themselves() {
        World world = world();
        PersonId agent = world.person(Role.AGENT);
        Author by = Author.of(agent);
        TicketId id = world.aTicket().tagged("late", "urgent").open().id();
        world.decide(id, (ticket, now) -> ticket.take(new Step.Start(Optional.empty()), Obstacles.NONE, by, now));
        world.say(id, agent, Visibility.INTERNAL, "It smells of smoke.");
        world.decide(
                id,
                (ticket, now) -> ticket.take(
                        new Step.Resolve("Put out.", Optional.empty()), Obstacles.NONE, Author.SYSTEM, now));

        StoredHistory history = world.historyOf(id);

        assertEquals(
                List.of(EventKind.OPENED, EventKind.STARTED, EventKind.COMMENTED, EventKind.RESOLVED),
                history.events().stream().map(SealedEvent::kind).toList());
        assertEquals(
                List.of(1L, 2L, 3L, 4L),
                history.events().stream().map(SealedEvent::sequence).toList());
        assertEquals(id, history.chain().ticket());
        assertEquals(4, history.chain().head().sequence());
        assertEquals(Optional.empty(), history.chain().firstFlaw(history.events()));
    }

    @Test
    default void an_event_is_kept_as_it_was_told() {
        World world = world();
        PersonId agent = world.person(Role.AGENT);
        TicketId id = world.aTicket().open().id();
        Instant now = world.now();
        Change change = world.get(id)
                .take(
                        new Step.Cancel(Outcome.DUPLICATE, Optional.of("Told twice")),
                        Obstacles.NONE,
                        Author.of(agent),
                        now);

        world.save(change);

        SealedEvent kept = world.eventsOf(id).get(1);
        assertEquals(now, kept.at());
        assertEquals(Author.of(agent), kept.by());
        assertEquals(EventKind.CANCELLED, kept.kind());
        assertEquals(Visibility.PUBLIC, kept.visibility());
        assertEquals(change.events().get(0).changes(), Told.changes(kept));
    }

    @Test
    default void the_system_can_be_the_one_who_acted() {
        World world = world();
        TicketId id = world.aTicket().open().id();

        world.decide(
                id, (ticket, now) -> ticket.take(new Step.Start(Optional.empty()), Obstacles.NONE, Author.SYSTEM, now));

        assertEquals(Author.SYSTEM, world.eventsOf(id).get(1).by());
        assertEquals(Optional.empty(), world.get(id).lead());
    }

    @Test
    default void a_follow_up_and_the_ticket_it_carries_on_from_are_kept_together() {
        World world = world();
        Ticket closed = world.aTicket().in(Status.CLOSED);
        TicketId next = ports().identifiers().nextTicket();
        Instant now = world.now();

        ports().unitOfWork().run(() -> {
            Ticket known = ports().tickets().get(closed.id());
            Change opened = Ticket.open(
                    next,
                    new Origin(known.origin().channel(), now, Optional.of(closed.id())),
                    known.details().forFollowUp("Again", ""),
                    Author.SYSTEM);
            ports().tickets().save(opened);
            ports().tickets().save(known.followedUp(next, Author.SYSTEM, now));
            return next;
        });

        assertEquals(Optional.of(closed.id()), world.get(next).origin().followUpOf());
        assertEquals(EventKind.FOLLOWED_UP, world.eventsOf(closed.id()).get(3).kind());
        TicketRecord read = ports().search().find(next, Sight.EVERYTHING).orElseThrow();
        assertEquals(Optional.of(closed.id()), read.origin().followUpOf());
    }

    private static Comment comment(World world, TicketId ticket, PersonId author) {
        return Comment.of(
                world.ports().identifiers().nextComment(), ticket, author, Visibility.PUBLIC, "Hello", world.now());
    }
}
