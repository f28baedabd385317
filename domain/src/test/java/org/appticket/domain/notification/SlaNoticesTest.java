package org.appticket.domain.notification;

import static org.appticket.domain.notification.AudienceTest.ticket;
import static org.appticket.domain.notification.AudienceTest.told;
import static org.appticket.domain.notification.AudienceTest.working;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.appticket.domain.assignment.Assignee;
import org.appticket.domain.assignment.AssignmentRole;
import org.appticket.domain.id.CalendarId;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.id.PolicyId;
import org.appticket.domain.id.TeamId;
import org.appticket.domain.id.Version;
import org.appticket.domain.people.Author;
import org.appticket.domain.sla.Governing;
import org.appticket.domain.sla.Target;
import org.appticket.domain.sla.clock.Alarm;
import org.appticket.domain.ticket.Alarming;
import org.appticket.domain.ticket.Assigning;
import org.appticket.domain.ticket.Ticket;
import org.appticket.domain.ticket.TicketState;
import org.junit.jupiter.api.Test;

/** Who hears of it that time runs out. */
class SlaNoticesTest {
    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final PersonId LEAD = new PersonId(2);
    private static final PersonId AGENT = new PersonId(3);

    @Test
    void the_lead_hears_of_warnings_and_breaches_and_the_requester_does_not() {
        assertEquals(List.of("2 SLA_WARNED"), told(new Alarming(working()).raise(alarm(75), NOW)));
        assertEquals(List.of("2 SLA_BREACHED"), told(new Alarming(working()).raise(alarm(100), NOW)));
        assertEquals(List.of("2 SLA_BREACHED"), told(new Alarming(working()).raise(alarm(200), NOW)));
    }

    @Test
    void a_contributor_hears_of_them_once_they_have_accepted_and_until_they_are_done() {
        Ticket asked = new Assigning(working())
                .ask(Assignee.of(AGENT), Optional.of(AssignmentRole.CONTRIBUTOR), Author.of(LEAD), NOW)
                .after();
        Ticket accepted = new Assigning(asked).accept(2, Author.of(AGENT), NOW).after();
        Ticket done = new Assigning(accepted).finish(2, Author.of(AGENT), NOW).after();

        assertEquals(List.of("2 SLA_WARNED"), told(new Alarming(asked).raise(alarm(75), NOW)));
        assertEquals(List.of("2 SLA_WARNED", "3 SLA_WARNED"), told(new Alarming(accepted).raise(alarm(75), NOW)));
        assertEquals(List.of("2 SLA_WARNED"), told(new Alarming(done).raise(alarm(75), NOW)));
    }

    @Test
    void who_is_asked_to_lead_hears_of_them_before_they_accept() {
        Ticket asked = new Assigning(ticket(new TicketState.Open(), Optional.empty(), false))
                .ask(Assignee.of(LEAD), Optional.empty(), Author.of(AGENT), NOW)
                .after();

        assertEquals(List.of("2 SLA_BREACHED"), told(new Alarming(asked).raise(alarm(100), NOW)));
    }

    @Test
    void the_manager_of_a_team_hears_of_breaches_of_its_tickets_and_of_no_warning() {
        Ticket asked = new Assigning(working())
                .ask(Assignee.of(new TeamId(7)), Optional.of(AssignmentRole.CONTRIBUTOR), Author.of(LEAD), NOW)
                .after();

        assertEquals(List.of("2 SLA_WARNED"), told(new Alarming(asked).raise(alarm(75), NOW)));
        assertEquals(List.of("2 SLA_BREACHED", "5 SLA_BREACHED"), told(new Alarming(asked).raise(alarm(100), NOW)));
    }

    @Test
    void nobody_hears_of_a_ticket_without_a_lead_or_of_deadlines_that_moved() {
        Ticket nobodys = ticket(new TicketState.Open(), Optional.empty(), false);
        Governing governing = new Governing(new PolicyId(4), new Version(2), new CalendarId(1), new Version(3));
        Alarming.Promise promise = new Alarming.Promise(Optional.of(governing), Optional.of(NOW));

        assertEquals(List.of(), told(new Alarming(nobodys).raise(alarm(100), NOW)));
        assertEquals(List.of(), told(new Alarming(working()).rulesChanged(Alarming.Promise.NONE, promise, NOW)));
    }

    private static Alarm alarm(int point) {
        return new Alarm(Target.RESOLUTION, point, NOW, Optional.of(NOW));
    }
}
