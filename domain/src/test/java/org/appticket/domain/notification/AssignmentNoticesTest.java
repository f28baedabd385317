package org.appticket.domain.notification;

import static org.appticket.domain.notification.AudienceTest.comment;
import static org.appticket.domain.notification.AudienceTest.ticket;
import static org.appticket.domain.notification.AudienceTest.told;
import static org.appticket.domain.notification.AudienceTest.working;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.appticket.domain.assignment.Assignee;
import org.appticket.domain.assignment.ReleaseCause;
import org.appticket.domain.dependency.Obstacles;
import org.appticket.domain.event.Visibility;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.people.Author;
import org.appticket.domain.ticket.Assigning;
import org.appticket.domain.ticket.Change;
import org.appticket.domain.ticket.Conversation;
import org.appticket.domain.ticket.Ticket;
import org.appticket.domain.ticket.TicketState;
import org.junit.jupiter.api.Test;

/** Who hears of it that somebody is asked to work on a ticket, declines, or goes. */
class AssignmentNoticesTest {
    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final PersonId REQUESTER = new PersonId(1);
    private static final PersonId LEAD = new PersonId(2);
    private static final PersonId AGENT = new PersonId(3);

    @Test
    void each_assignee_gets_exactly_one_notice_of_their_assignment() {
        Change led = new Assigning(ticket(new TicketState.Open(), Optional.empty(), false))
                .ask(Assignee.of(LEAD), Optional.empty(), Author.of(REQUESTER), NOW);
        Change joined = new Assigning(led.after()).ask(Assignee.of(AGENT), Optional.empty(), Author.of(REQUESTER), NOW);

        assertEquals(List.of("2 LEAD_CHANGED"), told(led));
        assertEquals(List.of("3 ASSIGNED"), told(joined));
        assertEquals(
                List.of("2 COMMENTED", "3 COMMENTED"),
                told(new Conversation(joined.after()).say(comment(REQUESTER, Visibility.PUBLIC), Obstacles.NONE)));
    }

    @Test
    void who_asked_hears_that_somebody_declined_or_left_and_nobody_hears_it_twice() {
        Ticket asked = new Assigning(working())
                .ask(Assignee.of(AGENT), Optional.empty(), Author.of(LEAD), NOW)
                .after();
        Assigning assigning = new Assigning(asked);

        assertEquals(List.of("2 ASSIGNMENT_DECLINED"), told(assigning.decline(2, "No", Author.of(AGENT), NOW)));
        assertEquals(List.of("2 UNASSIGNED"), told(assigning.remove(2, Author.of(AGENT), NOW)));
        assertEquals(List.of("3 UNASSIGNED"), told(assigning.remove(2, Author.of(LEAD), NOW)));
        assertEquals(List.of("3 UNASSIGNED", "2 UNASSIGNED"), told(assigning.release(2, ReleaseCause.LEFT_TEAM, NOW)));
        assertEquals(List.of("2 ASSIGNMENT_DONE"), told(assigning.finish(2, Author.of(AGENT), NOW)));
        assertEquals(List.of(), told(assigning.accept(2, Author.of(AGENT), NOW)));
        assertEquals(List.of("2 LEAD_CHANGED"), told(assigning.release(1, ReleaseCause.ABSENT, NOW)));
        assertEquals(List.of(), told(assigning.decline(1, "No", Author.of(LEAD), NOW)));
    }

    @Test
    void the_old_and_the_new_lead_hear_of_a_new_lead_and_the_requester_does_not() {
        Ticket ticket = working();

        assertEquals(
                List.of("2 LEAD_CHANGED", "3 LEAD_CHANGED"),
                told(new Assigning(ticket).handOver(Optional.of(AGENT), Author.SYSTEM, NOW)));
        assertEquals(
                List.of("3 LEAD_CHANGED"),
                told(new Assigning(ticket).handOver(Optional.of(AGENT), Author.of(LEAD), NOW)));
        assertEquals(
                List.of("2 LEAD_CHANGED"),
                told(new Assigning(ticket).handOver(Optional.empty(), Author.of(AGENT), NOW)));
    }

    @Test
    void the_old_lead_of_a_confidential_ticket_is_not_told_what_they_may_not_see_any_more() {
        Ticket secret = ticket(new TicketState.InProgress(), Optional.of(LEAD), true);

        assertEquals(List.of(), told(new Assigning(secret).handOver(Optional.empty(), Author.SYSTEM, NOW)));
        assertEquals(
                List.of("2 LEAD_CHANGED"),
                told(new Assigning(working()).handOver(Optional.empty(), Author.SYSTEM, NOW)));
    }
}
