package org.appticket.application.contract.relation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.appticket.application.contract.OverPorts;
import org.appticket.application.dsl.World;
import org.appticket.application.port.relation.Releases.Due;
import org.appticket.domain.assignment.ReleaseCause;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.id.TeamId;
import org.appticket.domain.lifecycle.Status;
import org.appticket.domain.people.Absence;
import org.appticket.domain.people.Author;
import org.appticket.domain.people.Role;
import org.appticket.domain.ticket.Assigning;
import org.appticket.domain.ticket.Ticket;
import org.junit.jupiter.api.Test;

/** Who is to be taken off which tickets. */
public interface ReleasesContract extends OverPorts {
    Instant NOON = Instant.parse("2031-01-02T12:00:00Z");

    @Test
    default void who_is_away_is_released_from_what_they_were_asked_before_and_have_not_accepted() {
        World world = world();
        PersonId away = world.person(Role.AGENT);
        PersonId here = world.person(Role.AGENT);
        Ticket before = world.aTicket().at(NOON.minusSeconds(9)).asking(away).open();
        world.aTicket().at(NOON.minusSeconds(9)).asking(here).open();
        world.aTicket().at(NOON.minusSeconds(9)).ledBy(away).open();
        world.aTicket().at(NOON.plusSeconds(1)).asking(away).open();
        world.aTicket().at(NOON.minusSeconds(9)).asking(away).in(Status.CLOSED);
        away(away, new Absence(NOON, Optional.of(NOON.plusSeconds(60))));

        assertEquals(List.of(), due(NOON.minusSeconds(1)));
        assertEquals(List.of(new Due(before.id(), 1, ReleaseCause.ABSENT)), due(NOON));
        assertEquals(List.of(new Due(before.id(), 1, ReleaseCause.ABSENT)), due(NOON.plusSeconds(59)));
        assertEquals(List.of(), due(NOON.plusSeconds(60)));
    }

    @Test
    default void who_does_not_work_on_tickets_any_more_is_released_from_all_that_is_not_done() {
        World world = world();
        PersonId gone = world.person("Gone", Set.of(Role.AGENT), false);
        PersonId user = world.person(Role.USER);
        PersonId here = world.person(Role.MANAGER);
        Ticket led = world.aTicket().ledBy(gone).open();
        Ticket contributed = world.aTicket().ledBy(here).asking(user).open();
        Ticket done = world.aTicket().ledBy(here).asking(gone).open();
        world.decide(done.id(), (ticket, now) -> new Assigning(ticket).finish(2, Author.SYSTEM, now));
        world.aTicket().ledBy(gone).in(Status.CLOSED);
        Ticket resolved = world.aTicket().of(here).ledBy(gone).in(Status.RESOLVED);

        assertEquals(
                List.of(
                        new Due(led.id(), 1, ReleaseCause.DEACTIVATED),
                        new Due(contributed.id(), 2, ReleaseCause.DEACTIVATED),
                        new Due(resolved.id(), 1, ReleaseCause.DEACTIVATED)),
                due(NOON));
        assertEquals(1, ports().rota().releases().listDue(NOON, 1).size());
    }

    @Test
    default void who_left_a_team_is_released_from_what_they_lead_in_its_queue() {
        World world = world();
        TeamId team = world.team();
        TeamId other = world.team();
        PersonId member = world.person(Role.AGENT);
        PersonId outsider = world.person(Role.AGENT);
        Ticket led = world.aTicket().inQueueOf(team).ledBy(member).open();
        Ticket helped =
                world.aTicket().inQueueOf(team).ledBy(outsider).asking(member).open();
        world.decide(helped.id(), (ticket, now) -> new Assigning(ticket).accept(2, Author.SYSTEM, now));
        world.aTicket().inQueueOf(other).ledBy(member).open();
        Due due = new Due(led.id(), 1, ReleaseCause.LEFT_TEAM);

        member(team, member, true);
        assertEquals(List.of(), due(NOON));
        member(team, member, false);
        assertEquals(List.of(due), due(NOON));
        ports().rota().releases().forgetSettled();
        assertEquals(List.of(due), due(NOON), "what is due is not forgotten");
        member(team, member, true);
        assertEquals(List.of(), due(NOON), "who came back stays");
        member(team, member, false);
        world.decide(led.id(), (ticket, now) -> new Assigning(ticket).release(1, ReleaseCause.LEFT_TEAM, now));
        assertEquals(List.of(), due(NOON));
        ports().rota().releases().forgetSettled();
        assertEquals(List.of(), due(NOON));
    }

    private List<Due> due(Instant now) {
        return ports().rota().releases().listDue(now, 100);
    }

    private void away(PersonId person, Absence absence) {
        ports().unitOfWork().run(() -> {
            ports().rota().absences().save(person, absence);
            return person;
        });
    }

    private void member(TeamId team, PersonId person, boolean belongs) {
        ports().unitOfWork()
                .run(() -> belongs
                        ? ports().memberships().add(team, person)
                        : ports().memberships().remove(team, person));
    }
}
