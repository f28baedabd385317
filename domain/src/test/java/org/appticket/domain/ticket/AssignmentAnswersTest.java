package org.appticket.domain.ticket;

import static org.appticket.domain.ticket.AssigningTest.asked;
import static org.appticket.domain.ticket.AssigningTest.ledBy;
import static org.appticket.domain.ticket.AssigningTest.opened;
import static org.appticket.domain.ticket.AssigningTest.part;
import static org.appticket.domain.ticket.AssigningTest.summary;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Optional;
import org.appticket.domain.NotFound;
import org.appticket.domain.assignment.Assignment;
import org.appticket.domain.assignment.AssignmentSettled;
import org.appticket.domain.dependency.Obstacles;
import org.appticket.domain.event.Field;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.lifecycle.Outcome;
import org.appticket.domain.people.Author;
import org.junit.jupiter.api.Test;

/** What people answer when they are asked, and what stands for an answer. */
class AssignmentAnswersTest {
    private static final Instant NOW = Instant.parse("2031-03-04T05:06:07.123456Z");
    private static final Instant LATER = NOW.plusSeconds(60);
    private static final PersonId ADA = new PersonId(1);
    private static final PersonId BOB = new PersonId(2);
    private static final PersonId CY = new PersonId(3);
    private static final Author BY_ADA = Author.of(ADA);

    @Test
    void an_answer_is_given_once_and_the_same_again_changes_nothing() {
        Ticket accepted = new Assigning(asked(opened(), BOB, Optional.empty()))
                .accept(1, Author.of(BOB), NOW)
                .after();
        Ticket done = new Assigning(accepted).finish(1, Author.of(BOB), LATER).after();
        Ticket declined = new Assigning(accepted)
                .decline(1, "Enough", Author.of(BOB), LATER)
                .after();

        assertTrue(new Assigning(accepted).accept(1, Author.of(BOB), LATER).isNone());
        assertTrue(new Assigning(done).finish(1, Author.of(BOB), LATER).isNone());
        assertTrue(new Assigning(declined)
                .decline(1, "Enough", Author.of(BOB), LATER)
                .isNone());
        assertThrows(AssignmentSettled.class, () -> new Assigning(done).accept(1, Author.of(BOB), LATER));
        assertThrows(AssignmentSettled.class, () -> new Assigning(done).decline(1, "No", Author.of(BOB), LATER));
        assertThrows(AssignmentSettled.class, () -> new Assigning(declined).accept(1, Author.of(BOB), LATER));
        assertThrows(AssignmentSettled.class, () -> new Assigning(declined).finish(1, Author.of(BOB), LATER));
        assertThrows(NotFound.class, () -> new Assigning(done).accept(2, Author.of(BOB), LATER));
    }

    @Test
    void who_answered_is_asked_anew_by_another_number() {
        Ticket declined = new Assigning(ledBy(BOB))
                .decline(1, "Busy", Author.of(BOB), NOW)
                .after();

        Ticket again = asked(declined, BOB, Optional.empty());

        assertEquals("LEAD ASKED", summary(again));
        assertEquals(2, part(again, 2).number());
    }

    @Test
    void every_answer_has_its_time() {
        Ticket ticket = asked(opened(), BOB, Optional.empty());
        Ticket accepted = new Assigning(ticket).accept(1, Author.of(BOB), LATER).after();
        Ticket done = new Assigning(accepted)
                .finish(1, Author.of(BOB), LATER.plusSeconds(1))
                .after();

        assertEquals(
                new Assignment.Times(NOW, Optional.of(LATER), Optional.of(LATER.plusSeconds(1)), Optional.empty()),
                part(done, 1).times());
        assertEquals(
                Optional.of(LATER),
                part(new Assigning(ticket).finish(1, Author.of(BOB), LATER).after(), 1)
                        .times()
                        .accepted(),
                "who is done had accepted");
    }

    @Test
    void who_works_on_a_ticket_has_accepted_what_they_were_asked() {
        Ticket ticket = asked(asked(opened(), BOB, Optional.empty()), CY, Optional.empty());

        Change started = ticket.take(new Step.Start(), Obstacles.NONE, Author.of(BOB), LATER);
        Change resolved = ticket.take(new Step.Resolve("Done."), Obstacles.NONE, Author.of(CY), LATER);
        Change cancelled =
                ticket.take(new Step.Cancel(Outcome.CANCELLED, Optional.empty()), Obstacles.NONE, Author.of(CY), LATER);

        assertEquals("LEAD ACCEPTED, CONTRIBUTOR ASKED", summary(started.after()));
        assertEquals(Optional.of("ACCEPTED"), started.events().get(0).to(Field.STATE));
        assertEquals("LEAD ASKED, CONTRIBUTOR ACCEPTED", summary(resolved.after()));
        assertEquals("LEAD ASKED, CONTRIBUTOR ASKED", summary(cancelled.after()));
    }

    @Test
    void a_contributor_who_starts_what_nobody_leads_becomes_the_lead() {
        Ticket ticket = new Assigning(asked(ledBy(BOB), CY, Optional.empty()))
                .remove(1, BY_ADA, NOW)
                .after();

        Change started = ticket.take(new Step.Start(), Obstacles.NONE, Author.of(CY), LATER);

        assertEquals(Optional.of(CY), started.after().lead());
        assertEquals("LEAD ACCEPTED", summary(started.after()));
        assertEquals(Optional.of("3"), started.events().get(0).to(Field.LEAD));
    }
}
