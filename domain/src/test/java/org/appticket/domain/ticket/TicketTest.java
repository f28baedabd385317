package org.appticket.domain.ticket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.appticket.domain.InvalidValue;
import org.appticket.domain.Stale;
import org.appticket.domain.assignment.Assignments;
import org.appticket.domain.circle.Circle;
import org.appticket.domain.dependency.Obstacles;
import org.appticket.domain.details.Details;
import org.appticket.domain.details.DetailsPatch;
import org.appticket.domain.details.Prioritisation;
import org.appticket.domain.details.Tags;
import org.appticket.domain.details.TicketType;
import org.appticket.domain.event.EventKind;
import org.appticket.domain.event.Field;
import org.appticket.domain.event.FieldChange;
import org.appticket.domain.event.TicketEvent;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.id.TicketId;
import org.appticket.domain.id.Version;
import org.appticket.domain.lifecycle.Action;
import org.appticket.domain.lifecycle.IllegalTransition;
import org.appticket.domain.lifecycle.Lifecycle;
import org.appticket.domain.lifecycle.Outcome;
import org.appticket.domain.lifecycle.Status;
import org.appticket.domain.lifecycle.WaitingFor;
import org.appticket.domain.origin.Channel;
import org.appticket.domain.origin.Origin;
import org.appticket.domain.people.Author;
import org.appticket.domain.structure.Category;
import org.appticket.domain.ticket.TicketState.Waiting;
import org.junit.jupiter.api.Test;

class TicketTest {
    private static final Instant NOW = Instant.parse("2031-03-04T05:06:07.123456Z");
    private static final Instant LATER = NOW.plusSeconds(60);
    private static final PersonId ADA = new PersonId(1);
    private static final PersonId BOB = new PersonId(2);
    private static final Author BY_BOB = Author.of(BOB);
    private static final Optional<String> WHY = Optional.of("Because");

    private static final Map<Action, Step> STEPS = new EnumMap<>(Map.of(
            Action.START, new Step.Start(WHY),
            Action.WAIT, new Step.Wait(new Waiting(WaitingFor.SCHEDULED, Optional.of(LATER.plusSeconds(1))), WHY),
            Action.RESUME, new Step.Resume(WHY),
            Action.RESOLVE, new Step.Resolve("Done.", WHY),
            Action.REOPEN, new Step.Reopen(WHY),
            Action.CLOSE, new Step.Close(Outcome.UNRESOLVED, WHY),
            Action.CANCEL, new Step.Cancel(Outcome.DUPLICATE, WHY)));

    private static final Map<Action, EventKind> TOLD_AS = new EnumMap<>(Map.of(
            Action.START, EventKind.STARTED,
            Action.WAIT, EventKind.WAITED,
            Action.RESUME, EventKind.RESUMED,
            Action.RESOLVE, EventKind.RESOLVED,
            Action.REOPEN, EventKind.REOPENED,
            Action.CLOSE, EventKind.CLOSED,
            Action.CANCEL, EventKind.CANCELLED));

    @Test
    void every_step_in_every_status_does_what_the_lifecycle_says() {
        for (Status from : Status.values()) {
            STEPS.forEach((action, step) -> {
                Ticket ticket = in(from);
                Optional<Status> next = Lifecycle.next(from, action);
                if (next.isEmpty()) {
                    assertThrows(
                            IllegalTransition.class,
                            () -> ticket.take(step, Obstacles.NONE, BY_BOB, LATER),
                            from + " " + action);
                } else {
                    assertTaken(ticket, step, next.get());
                }
            });
        }
    }

    @Test
    void a_ticket_is_opened_unsaved_with_all_it_says_as_its_first_event() {
        Change opened = opened();

        TicketEvent event = opened.events().get(0);
        assertEquals(Version.UNSAVED, opened.after().version());
        assertEquals(NOW, opened.after().updatedAt());
        assertEquals(EventKind.OPENED, event.kind());
        assertEquals(Optional.of("Fire"), event.to(Field.TITLE));
        assertEquals(Optional.of("WEB"), event.to(Field.CHANNEL));
        assertEquals(Optional.of("OPEN"), event.to(Field.STATUS));
        assertEquals(Optional.empty(), event.to(Field.FOLLOW_UP_OF));
        assertEquals(
                List.of(1, 0),
                List.of(
                        opened.events().size(),
                        opened.comment().stream().toList().size()));
    }

    @Test
    void who_starts_leads_unless_somebody_does() {
        Ticket led = new Assigning(in(Status.OPEN))
                .handOver(Optional.of(ADA), BY_BOB, NOW)
                .after();

        assertEquals(Optional.of(BOB), take(in(Status.OPEN), new Step.Start()).lead());
        assertEquals(Optional.of(ADA), take(led, new Step.Start()).lead());
        assertEquals(
                Optional.empty(),
                in(Status.OPEN)
                        .take(new Step.Start(), Obstacles.NONE, Author.SYSTEM, NOW)
                        .after()
                        .lead());
    }

    @Test
    void a_resolution_is_kept_when_closed_and_gone_when_reopened() {
        Ticket resolved = in(Status.RESOLVED);

        assertEquals(
                resolved.state().givenResolution(),
                take(resolved, new Step.Close(Outcome.SOLVED, WHY)).state().givenResolution());
        assertEquals(
                Optional.empty(), take(resolved, new Step.Reopen(WHY)).state().givenResolution());
    }

    @Test
    void a_wait_has_a_date_exactly_when_it_is_for_one() {
        for (WaitingFor what : WaitingFor.values()) {
            boolean scheduled = what == WaitingFor.SCHEDULED;
            Optional<Instant> wrong = scheduled ? Optional.empty() : Optional.of(LATER);

            assertThrows(InvalidValue.class, () -> new Waiting(what, wrong));
            assertEquals(what, new Waiting(what, scheduled ? Optional.of(LATER) : Optional.empty()).waitingFor());
        }
    }

    @Test
    void a_wait_ends_in_the_future() {
        Step past = new Step.Wait(new Waiting(WaitingFor.SCHEDULED, Optional.of(LATER)), Optional.empty());

        assertThrows(InvalidValue.class, () -> in(Status.OPEN).take(past, Obstacles.NONE, BY_BOB, LATER));
        assertEquals(
                Status.WAITING,
                in(Status.OPEN)
                        .take(past, Obstacles.NONE, BY_BOB, LATER.minusNanos(1000))
                        .after()
                        .status());
    }

    @Test
    void an_outcome_goes_with_the_way_a_ticket_ended() {
        for (Outcome outcome : Outcome.values()) {
            Step close = new Step.Close(outcome, Optional.empty());
            Step cancel = new Step.Cancel(outcome, Optional.empty());

            assertFits(Outcome.OF_CLOSING.contains(outcome), in(Status.RESOLVED), close);
            assertFits(Outcome.OF_CANCELLING.contains(outcome), in(Status.OPEN), cancel);
        }
    }

    @Test
    void an_edit_or_a_hand_over_that_changes_nothing_is_none() {
        Ticket ticket = in(Status.IN_PROGRESS);

        assertTrue(ticket.edit(DetailsPatch.NONE, BY_BOB, LATER).isNone());
        assertTrue(new Assigning(ticket).handOver(ticket.lead(), BY_BOB, LATER).isNone());
        assertSame(ticket, ticket.edit(DetailsPatch.NONE, BY_BOB, LATER).after());
    }

    @Test
    void a_hand_over_tells_who_led_and_who_leads() {
        Ticket ticket = in(Status.IN_PROGRESS);

        Change change = new Assigning(ticket).handOver(Optional.empty(), BY_BOB, LATER);

        assertEquals(
                Optional.of(new FieldChange(Field.LEAD, Optional.of("2"), Optional.empty())),
                change.events().get(0).change(Field.LEAD));
        assertEquals(1, change.events().size());
        assertEquals(EventKind.LEAD_CHANGED, change.events().get(0).kind());
    }

    @Test
    void a_closed_ticket_is_not_decided_about_but_followed_up() {
        Ticket closed = in(Status.CLOSED);
        for (Status status : Status.values()) {
            if (status != Status.CLOSED) {
                assertThrows(IllegalTransition.class, () -> in(status).followedUp(new TicketId(8), BY_BOB, LATER));
            }
        }

        assertThrows(IllegalTransition.class, () -> closed.edit(DetailsPatch.NONE, BY_BOB, LATER));
        assertThrows(IllegalTransition.class, () -> new Assigning(closed).handOver(Optional.of(ADA), BY_BOB, LATER));
        Change followed = closed.followedUp(new TicketId(8), BY_BOB, LATER);
        assertEquals(Optional.of("8"), followed.events().get(0).to(Field.FOLLOW_UP));
        assertEquals(Status.CLOSED, followed.after().status());
    }

    @Test
    void who_saw_another_version_is_refused() {
        Ticket ticket = in(Status.OPEN);

        assertSame(ticket, ticket.expecting(Optional.empty()));
        assertSame(ticket, ticket.expecting(Optional.of(new Version(3))));
        Stale refusal = assertThrows(Stale.class, () -> ticket.expecting(Optional.of(new Version(2))));
        assertEquals(Map.of("current", 3L), refusal.facts());
    }

    private static void assertTaken(Ticket ticket, Step step, Status next) {
        Change change = ticket.take(step, Obstacles.NONE, BY_BOB, LATER);

        TicketEvent event = change.events().get(0);
        assertEquals(next, change.after().status());
        assertEquals(ticket.version(), change.after().version());
        assertEquals(LATER, change.after().updatedAt());
        assertEquals(TOLD_AS.get(step.action()), event.kind());
        assertEquals(List.of(LATER, BY_BOB), List.of(event.at(), event.by()));
        assertEquals(WHY, event.to(Field.REASON));
        if (ticket.status() != next) {
            assertEquals(Optional.of(next.name()), event.to(Field.STATUS));
        }
    }

    private static void assertFits(boolean fits, Ticket ticket, Step step) {
        if (fits) {
            assertEquals(Status.CLOSED, take(ticket, step).status());
        } else {
            assertThrows(InvalidValue.class, () -> take(ticket, step));
        }
    }

    private static Ticket take(Ticket ticket, Step step) {
        return ticket.take(step, Obstacles.NONE, BY_BOB, LATER).after();
    }

    private static Ticket in(Status status) {
        Resolution resolution = new Resolution("Done.", NOW);
        TicketState state = switch (status) {
            case OPEN -> new TicketState.Open();
            case IN_PROGRESS -> new TicketState.InProgress();
            case WAITING -> new Waiting(WaitingFor.REQUESTER, Optional.empty());
            case RESOLVED -> new TicketState.Resolved(resolution);
            case CLOSED -> new TicketState.Closed(Outcome.SOLVED, NOW, Optional.of(resolution));
        };
        Ticket opened = opened().after();
        Assignments ofBob = Assignments.NONE.ledBy(BOB, Optional.empty(), NOW);
        Circle circle = status == Status.OPEN ? Circle.NOBODY : Circle.of(ofBob);
        return Ticket.restore(opened.id(), new Version(3), opened.origin(), opened.details(), state, circle, NOW);
    }

    private static Change opened() {
        Details details = new Details(
                TicketType.INCIDENT,
                "Fire",
                "",
                Category.OTHER,
                Optional.empty(),
                Prioritisation.DEFAULT,
                Tags.NONE,
                false,
                Optional.empty(),
                ADA);
        return Ticket.open(new TicketId(7), new Origin(Channel.WEB, NOW, Optional.empty()), details, Author.of(ADA));
    }
}
