package org.appticket.domain.ticket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.appticket.domain.Duplicate;
import org.appticket.domain.InvalidValue;
import org.appticket.domain.circle.Circle;
import org.appticket.domain.dependency.Obstacles;
import org.appticket.domain.details.Details;
import org.appticket.domain.details.Impact;
import org.appticket.domain.details.Prioritisation;
import org.appticket.domain.details.Tags;
import org.appticket.domain.details.TicketType;
import org.appticket.domain.details.Urgency;
import org.appticket.domain.event.EventKind;
import org.appticket.domain.event.Field;
import org.appticket.domain.event.FieldChange;
import org.appticket.domain.event.TicketEvent;
import org.appticket.domain.event.Visibility;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.id.TicketId;
import org.appticket.domain.id.Version;
import org.appticket.domain.lifecycle.IllegalTransition;
import org.appticket.domain.lifecycle.Outcome;
import org.appticket.domain.lifecycle.WaitingFor;
import org.appticket.domain.origin.Channel;
import org.appticket.domain.origin.Origin;
import org.appticket.domain.people.Author;
import org.appticket.domain.satisfaction.Satisfaction;
import org.appticket.domain.structure.Category;
import org.junit.jupiter.api.Test;

class RatingTest {
    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final PersonId REQUESTER = new PersonId(1);
    private static final Author BY = Author.of(REQUESTER);
    private static final Resolution DONE = new Resolution("Done.", NOW);
    private static final Satisfaction GOOD = new Satisfaction(4, Optional.of("Quick."), NOW);

    @Test
    void it_is_said_of_a_resolution_while_the_ticket_is_resolved_or_closed_as_solved() {
        assertEquals(
                Optional.of(GOOD), given(rate(new TicketState.Resolved(DONE)).after()));
        assertEquals(
                Optional.of(GOOD),
                given(rate(new TicketState.Closed(Outcome.SOLVED, NOW, Optional.of(DONE)))
                        .after()));
    }

    @Test
    void there_is_nothing_to_say_of_a_ticket_that_was_not_solved() {
        for (TicketState state : List.of(
                new TicketState.Open(),
                new TicketState.InProgress(),
                new TicketState.Waiting(WaitingFor.REQUESTER, Optional.empty()),
                new TicketState.Closed(Outcome.UNRESOLVED, NOW, Optional.of(DONE)),
                new TicketState.Closed(Outcome.CANCELLED, NOW, Optional.empty()),
                new TicketState.Closed(Outcome.DUPLICATE, NOW, Optional.empty()))) {
            IllegalTransition refusal = assertThrows(IllegalTransition.class, () -> rate(state), state.toString());
            assertEquals("RATE", refusal.facts().get("action"));
        }
    }

    @Test
    void it_is_said_once_and_anew_of_the_next_resolution() {
        Ticket rated = rate(new TicketState.Resolved(DONE)).after();
        assertThrows(Duplicate.class, () -> new Rating(rated).give(GOOD, BY));
        Ticket closed = rated.take(new Step.Close(Outcome.SOLVED, Optional.empty()), Obstacles.NONE, BY, NOW)
                .after();
        assertEquals(Optional.of(GOOD), given(closed));
        assertThrows(Duplicate.class, () -> new Rating(closed).give(GOOD, BY));

        Ticket reopened = rated.take(new Step.Reopen(Optional.empty()), Obstacles.NONE, BY, NOW)
                .after();
        Ticket again = reopened.take(new Step.Resolve("Done again."), Obstacles.NONE, BY, NOW)
                .after();
        assertEquals(Optional.empty(), given(again));
        assertEquals(Optional.of(GOOD), given(new Rating(again).give(GOOD, BY).after()));
    }

    @Test
    void the_history_tells_it_to_those_who_work_on_tickets() {
        assertEquals(
                List.of(new TicketEvent(
                        NOW,
                        BY,
                        EventKind.RATED,
                        Visibility.INTERNAL,
                        List.of(
                                FieldChange.set(Field.SATISFACTION, 4),
                                FieldChange.set(Field.SATISFACTION_COMMENT, "Quick.")))),
                rate(new TicketState.Resolved(DONE)).events());
    }

    @Test
    void a_score_is_from_one_to_five_and_a_comment_is_no_novel() {
        for (int wrong : List.of(Integer.MIN_VALUE, -1, 0, 6, Integer.MAX_VALUE)) {
            assertThrows(InvalidValue.class, () -> new Satisfaction(wrong, Optional.empty(), NOW));
        }
        assertThrows(InvalidValue.class, () -> new Satisfaction(1, Optional.of(" "), NOW));
        assertThrows(InvalidValue.class, () -> new Satisfaction(1, Optional.of("x".repeat(20_001)), NOW));
        assertEquals(
                20_000,
                new Satisfaction(5, Optional.of("x".repeat(20_000)), NOW)
                        .comment()
                        .orElseThrow()
                        .length());
    }

    private static Change rate(TicketState state) {
        return new Rating(ticket(state)).give(GOOD, BY);
    }

    private static Optional<Satisfaction> given(Ticket ticket) {
        return ticket.state().givenResolution().flatMap(Resolution::satisfaction);
    }

    private static Ticket ticket(TicketState state) {
        Details details = new Details(
                TicketType.INCIDENT,
                "The printer is on fire",
                "",
                Category.OTHER,
                Optional.empty(),
                new Prioritisation(Impact.MEDIUM, Urgency.MEDIUM, Optional.empty()),
                new Tags(List.of()),
                false,
                Optional.empty(),
                REQUESTER);
        Origin origin = new Origin(Channel.WEB, NOW, Optional.empty());
        return Ticket.restore(new TicketId(1), new Version(1), origin, details, state, Circle.NOBODY, NOW);
    }
}
