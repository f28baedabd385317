package org.appticket.domain.ticket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.appticket.domain.InvalidValue;
import org.appticket.domain.assignment.AlreadyTaken;
import org.appticket.domain.assignment.Assigned;
import org.appticket.domain.assignment.Assignee;
import org.appticket.domain.assignment.Assignment;
import org.appticket.domain.assignment.AssignmentRole;
import org.appticket.domain.assignment.Assignments;
import org.appticket.domain.assignment.ReleaseCause;
import org.appticket.domain.dependency.Obstacles;
import org.appticket.domain.details.Details;
import org.appticket.domain.details.Prioritisation;
import org.appticket.domain.details.Tags;
import org.appticket.domain.details.TicketType;
import org.appticket.domain.event.EventKind;
import org.appticket.domain.event.Field;
import org.appticket.domain.event.TicketEvent;
import org.appticket.domain.event.Visibility;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.id.TeamId;
import org.appticket.domain.id.TicketId;
import org.appticket.domain.lifecycle.IllegalTransition;
import org.appticket.domain.lifecycle.Outcome;
import org.appticket.domain.origin.Channel;
import org.appticket.domain.origin.Origin;
import org.appticket.domain.people.Actor;
import org.appticket.domain.people.Author;
import org.appticket.domain.people.Role;
import org.appticket.domain.people.Scope;
import org.appticket.domain.structure.Category;
import org.junit.jupiter.api.Test;

class AssigningTest {
    private static final Instant NOW = Instant.parse("2031-03-04T05:06:07.123456Z");
    private static final Instant LATER = NOW.plusSeconds(60);
    private static final PersonId ADA = new PersonId(1);
    private static final PersonId BOB = new PersonId(2);
    private static final PersonId CY = new PersonId(3);
    private static final TeamId NETWORK = new TeamId(7);
    private static final Author BY_ADA = Author.of(ADA);

    @Test
    void the_first_person_asked_leads_whatever_they_were_asked_for_and_the_next_contribute() {
        Ticket ticket = asked(asked(opened(), BOB, Optional.of(AssignmentRole.CONTRIBUTOR)), CY, Optional.empty());

        assertEquals(Optional.of(BOB), ticket.lead());
        assertEquals("LEAD ASKED, CONTRIBUTOR ASKED", summary(ticket));
        assertEquals(new Assigned(Set.of(BOB, CY), Set.of()), ticket.standing().assigned());
    }

    @Test
    void a_new_lead_makes_the_old_one_a_contributor() {
        Ticket ticket = asked(ledBy(BOB), CY, Optional.of(AssignmentRole.LEAD));

        assertEquals(Optional.of(CY), ticket.lead());
        assertEquals("CONTRIBUTOR ACCEPTED, LEAD ASKED", summary(ticket));
    }

    @Test
    void a_contributor_who_is_asked_to_lead_keeps_their_assignment() {
        Ticket ticket = asked(asked(ledBy(BOB), CY, Optional.empty()), CY, Optional.of(AssignmentRole.LEAD));

        assertEquals("CONTRIBUTOR ACCEPTED, LEAD ASKED", summary(ticket));
        assertEquals(2, ticket.circle().assignments().lastNumber());
    }

    @Test
    void who_was_asked_and_has_not_answered_is_not_asked_twice() {
        Ticket ticket = asked(ledBy(BOB), CY, Optional.empty());

        assertTrue(new Assigning(ticket)
                .ask(Assignee.of(CY), Optional.empty(), BY_ADA, LATER)
                .isNone());
        assertTrue(new Assigning(ticket)
                .ask(Assignee.of(BOB), Optional.of(AssignmentRole.CONTRIBUTOR), BY_ADA, LATER)
                .isNone());
    }

    @Test
    void a_team_contributes_and_never_leads() {
        Ticket ticket = new Assigning(opened())
                .ask(Assignee.of(NETWORK), Optional.empty(), BY_ADA, NOW)
                .after();

        assertEquals(Optional.empty(), ticket.lead());
        assertEquals(new Assigned(Set.of(), Set.of(NETWORK)), ticket.standing().assigned());
        assertThrows(
                InvalidValue.class,
                () -> new Assigning(opened()).ask(Assignee.of(NETWORK), Optional.of(AssignmentRole.LEAD), BY_ADA, NOW));
        assertThrows(InvalidValue.class, () -> new Assignee(Optional.empty(), Optional.empty()));
    }

    @Test
    void who_asks_for_themselves_accepts_at_once_and_was_asked_by_nobody() {
        Ticket ticket = new Assigning(opened())
                .ask(Assignee.of(ADA), Optional.empty(), BY_ADA, NOW)
                .after();

        assertEquals("LEAD ACCEPTED", summary(ticket));
        assertEquals(Optional.empty(), part(ticket, 1).askedBy());
        assertEquals(Optional.of(NOW), part(ticket, 1).times().accepted());
    }

    @Test
    void who_takes_a_ticket_leads_it_and_their_team_has_accepted() {
        Ticket asked = new Assigning(opened())
                .ask(Assignee.of(NETWORK), Optional.empty(), BY_ADA, NOW)
                .after();

        Change taken = new Assigning(asked).take(member(BOB), LATER);

        assertEquals(Optional.of(BOB), taken.after().lead());
        assertEquals("CONTRIBUTOR ACCEPTED, LEAD ACCEPTED", summary(taken.after()));
        assertEquals(
                List.of(EventKind.LEAD_CHANGED, EventKind.ASSIGNMENT_ACCEPTED),
                taken.events().stream().map(TicketEvent::kind).toList());
    }

    @Test
    void a_ticket_that_somebody_leads_is_not_taken_and_the_refusal_names_them() {
        AlreadyTaken refusal =
                assertThrows(AlreadyTaken.class, () -> new Assigning(ledBy(BOB)).take(member(CY), LATER));

        assertEquals(Map.of("lead", 2L), refusal.facts());
        assertTrue(new Assigning(ledBy(BOB)).take(member(BOB), LATER).isNone());
    }

    @Test
    void a_lead_who_declines_takes_nobody_along_and_the_ticket_asks_for_a_lead() {
        Ticket ticket = asked(asked(opened(), BOB, Optional.empty()), CY, Optional.empty());

        Change declined = new Assigning(ticket).decline(1, "On the train", Author.of(BOB), LATER);

        assertEquals(Optional.empty(), declined.after().lead());
        assertEquals("CONTRIBUTOR DECLINED, CONTRIBUTOR ASKED", summary(declined.after()));
        assertEquals(
                new Assigned(Set.of(CY), Set.of()), declined.after().standing().assigned());
    }

    @Test
    void why_somebody_declines_is_told_to_those_who_work_on_tickets_and_that_they_led_to_all() {
        Change declined =
                new Assigning(asked(opened(), BOB, Optional.empty())).decline(1, "On the train", Author.of(BOB), LATER);

        TicketEvent why = declined.events().get(0);
        TicketEvent lead = declined.events().get(1);
        assertEquals(List.of(EventKind.ASSIGNMENT_DECLINED, EventKind.LEAD_CHANGED), List.of(why.kind(), lead.kind()));
        assertEquals(List.of(Visibility.INTERNAL, Visibility.PUBLIC), List.of(why.visibility(), lead.visibility()));
        assertEquals(Optional.of("On the train"), why.to(Field.REASON));
        assertEquals(Optional.of("1"), why.change(Field.ASKED_BY).orElseThrow().from());
        assertEquals(
                List.of(Field.LEAD),
                lead.changes().stream().map(change -> change.field()).toList());
        assertThrows(InvalidValue.class, () -> new Assigning(ledBy(BOB)).decline(1, " ", Author.of(BOB), LATER));
    }

    @Test
    void what_the_system_releases_says_why_to_those_who_work_on_tickets() {
        Change released = new Assigning(ledBy(BOB)).release(1, ReleaseCause.ABSENT, LATER);

        assertEquals(Optional.of("ABSENT"), released.events().get(0).to(Field.CAUSE));
        assertEquals(Visibility.INTERNAL, released.events().get(0).visibility());
        assertEquals(EventKind.LEAD_CHANGED, released.events().get(1).kind());
        assertEquals(Author.SYSTEM, released.events().get(1).by());
        assertEquals("", summary(released.after()));
    }

    @Test
    void a_closed_ticket_is_assigned_to_nobody_else() {
        Ticket closed = ledBy(BOB)
                .take(new Step.Cancel(Outcome.CANCELLED, Optional.empty()), Obstacles.NONE, BY_ADA, NOW)
                .after();
        Assigning assigning = new Assigning(closed);

        assertThrows(IllegalTransition.class, () -> assigning.ask(Assignee.of(CY), Optional.empty(), BY_ADA, LATER));
        assertThrows(IllegalTransition.class, () -> assigning.take(member(BOB), LATER));
        assertThrows(IllegalTransition.class, () -> assigning.accept(1, Author.of(BOB), LATER));
        assertThrows(IllegalTransition.class, () -> assigning.finish(1, Author.of(BOB), LATER));
        assertThrows(IllegalTransition.class, () -> assigning.decline(1, "No", Author.of(BOB), LATER));
        assertThrows(IllegalTransition.class, () -> assigning.remove(1, BY_ADA, LATER));
        assertThrows(IllegalTransition.class, () -> assigning.release(1, ReleaseCause.ABSENT, LATER));
        assertThrows(IllegalTransition.class, () -> assigning.handOver(Optional.empty(), BY_ADA, LATER));
    }

    @Test
    void more_than_the_most_are_refused_and_of_those_who_declined_the_oldest_are_forgotten() {
        Ticket full = ledBy(BOB);
        for (int id = 100; id < 99 + Assignments.MAX; id++) {
            full = asked(full, new PersonId(id), Optional.empty());
        }
        Assigning crowded = new Assigning(full);
        assertThrows(InvalidValue.class, () -> crowded.ask(Assignee.of(CY), Optional.empty(), BY_ADA, LATER));

        Ticket ticket = ledBy(BOB);
        for (int id = 100; id < 101 + Assignments.MAX; id++) {
            ticket = asked(ticket, new PersonId(id), Optional.empty());
            int number = ticket.circle().assignments().lastNumber();
            ticket =
                    new Assigning(ticket).decline(number, "Busy", BY_ADA, LATER).after();
        }
        assertEquals(1 + Assignments.MAX, ticket.circle().assignments().all().size());
        assertEquals(3, ticket.circle().assignments().all().get(1).number());
    }

    static Ticket asked(Ticket ticket, PersonId person, Optional<AssignmentRole> role) {
        return new Assigning(ticket).ask(Assignee.of(person), role, BY_ADA, NOW).after();
    }

    static Ticket ledBy(PersonId person) {
        return new Assigning(opened())
                .handOver(Optional.of(person), BY_ADA, NOW)
                .after();
    }

    private static Actor member(PersonId person) {
        return new Actor(person, Set.of(Role.AGENT), Set.of(NETWORK), Set.of(Scope.values()));
    }

    static Assignment part(Ticket ticket, int number) {
        return ticket.circle().assignments().get(number);
    }

    static String summary(Ticket ticket) {
        List<String> parts = ticket.circle().assignments().all().stream()
                .map(one -> one.role() + " " + one.state())
                .toList();
        return String.join(", ", parts);
    }

    static Ticket opened() {
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
        return Ticket.open(new TicketId(7), new Origin(Channel.WEB, NOW, Optional.empty()), details, BY_ADA)
                .after();
    }
}
