package org.appticket.domain.notification;

import static org.appticket.domain.notification.AudienceTest.working;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.appticket.domain.assignment.Assignee;
import org.appticket.domain.assignment.AssignmentRole;
import org.appticket.domain.details.Details;
import org.appticket.domain.details.DetailsPatch;
import org.appticket.domain.details.Prioritisation;
import org.appticket.domain.details.Tags;
import org.appticket.domain.details.TicketType;
import org.appticket.domain.id.CategoryId;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.id.TeamId;
import org.appticket.domain.id.TicketId;
import org.appticket.domain.origin.Channel;
import org.appticket.domain.origin.Origin;
import org.appticket.domain.people.Author;
import org.appticket.domain.ticket.Assigning;
import org.appticket.domain.ticket.Change;
import org.appticket.domain.ticket.Ticket;
import org.junit.jupiter.api.Test;

/** Rule NOT-8. */
class TeamNoticeTest {
    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final TeamId NETWORK = new TeamId(7);
    private static final TeamId OTHER = new TeamId(8);
    private static final Author AGENT = Author.of(new PersonId(3));

    private static List<String> told(Change change) {
        return TeamNotice.of(change).stream()
                .map(notice -> notice.to() + " " + notice.kind())
                .toList();
    }

    private static Change moved(Ticket ticket, Optional<TeamId> team) {
        DetailsPatch none = DetailsPatch.NONE;
        DetailsPatch patch = new DetailsPatch(
                none.type(),
                none.title(),
                none.description(),
                none.category(),
                Optional.of(team),
                none.impact(),
                none.urgency(),
                none.priority(),
                none.tags(),
                none.confidential(),
                none.dueDate(),
                none.requester());
        return ticket.edit(patch, AGENT, NOW);
    }

    private static Change opened(Optional<TeamId> team) {
        Details details = new Details(
                TicketType.INCIDENT,
                "Printer on fire",
                "",
                new CategoryId(1),
                team,
                Prioritisation.DEFAULT,
                Tags.of(List.of()),
                false,
                Optional.empty(),
                new PersonId(1));
        return Ticket.open(new TicketId(1), new Origin(Channel.WEB, NOW, Optional.empty()), details, AGENT);
    }

    @Test
    void a_team_is_told_of_what_comes_into_its_queue() {
        assertEquals(List.of("7 QUEUED"), told(opened(Optional.of(NETWORK))));
        assertEquals(List.of(), told(opened(Optional.empty())));
        Ticket queued = opened(Optional.of(NETWORK)).after();
        assertEquals(List.of("8 QUEUED"), told(moved(queued, Optional.of(OTHER))));
        assertEquals(List.of(), told(moved(queued, Optional.empty())));
    }

    @Test
    void a_team_that_is_asked_to_work_on_something_is_told() {
        Change asked =
                new Assigning(working()).ask(Assignee.of(OTHER), Optional.of(AssignmentRole.CONTRIBUTOR), AGENT, NOW);
        assertEquals(List.of("8 ASKED"), told(asked));
        assertEquals(List.of(), told(new Assigning(asked.after()).remove(2, AGENT, NOW)), "and not that it is not");
    }

    @Test
    void a_team_is_told_that_nobody_is_in_charge_in_its_queue_any_more_and_of_no_other_lead() {
        Ticket led = moved(working(), Optional.of(NETWORK)).after();
        assertEquals(List.of("7 LEADERLESS"), told(new Assigning(led).decline(1, "No", AGENT, NOW)));
        assertEquals(List.of("7 LEADERLESS"), told(new Assigning(led).remove(1, AGENT, NOW)));
        assertEquals(List.of(), told(new Assigning(led).handOver(Optional.of(new PersonId(3)), AGENT, NOW)));
        assertEquals(List.of(), told(new Assigning(working()).remove(1, AGENT, NOW)), "it is in no queue");
    }
}
