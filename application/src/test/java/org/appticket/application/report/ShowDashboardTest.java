package org.appticket.application.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.appticket.application.dsl.World;
import org.appticket.application.fake.InMemoryPorts;
import org.appticket.application.fake.access.InMemoryPeople;
import org.appticket.application.fake.report.InMemoryTicketFigures;
import org.appticket.application.fake.store.InMemoryStore;
import org.appticket.application.view.figure.Kind;
import org.appticket.application.view.report.Dashboard;
import org.appticket.domain.details.Priority;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.id.TeamId;
import org.appticket.domain.lifecycle.Status;
import org.appticket.domain.people.Actor;
import org.appticket.domain.people.Role;
import org.appticket.domain.permission.NotPermitted;
import org.junit.jupiter.api.Test;

class ShowDashboardTest {
    /** Half an hour after midnight in Paris, before it in UTC. */
    private static final Instant NOW = Instant.parse("2031-03-04T23:30:00Z");

    private final InMemoryStore store = new InMemoryStore();
    private final World world = World.in(InMemoryPorts.over(store));
    private final ShowDashboard showDashboard =
            new ShowDashboard(new InMemoryTicketFigures(store), new InMemoryPeople(store), () -> NOW);

    @Test
    void whoever_does_not_work_on_tickets_is_shown_no_figures() {
        for (Role role : List.of(Role.USER, Role.ADMIN)) {
            Actor actor = world.actor(role);
            assertThrows(NotPermitted.class, () -> show(actor, Optional.empty()));
        }
    }

    @Test
    void managers_are_shown_all_and_agents_what_is_theirs() {
        TeamId team = world.team();
        PersonId agent = world.join(team, world.person("Ann", Set.of(Role.AGENT), true));
        world.aTicket().at(NOW).inQueueOf(team).pressing(Priority.HIGH).open();
        world.aTicket().at(NOW).ledBy(agent).confidential(true).open();
        world.aTicket().at(NOW.minusSeconds(3_600)).in(Status.RESOLVED);
        world.aTicket().at(NOW).open();

        Dashboard all = show(world.actor(Role.MANAGER), Optional.empty());
        assertEquals(3, all.unsolved().total().tickets());
        assertEquals(
                Map.of(Status.OPEN, 3L, Status.IN_PROGRESS, 0L, Status.WAITING, 0L, Status.RESOLVED, 1L),
                all.byStatus());
        assertEquals(
                List.of(Status.OPEN, Status.IN_PROGRESS, Status.WAITING, Status.RESOLVED),
                List.copyOf(all.byStatus().keySet()),
                "the same order in every answer");
        assertEquals(0, all.mine());
        assertEquals(new Dashboard.Today(LocalDate.of(2031, 3, 5), 3, 0), all.today(), "it is tomorrow in Paris");

        Dashboard own = show(world.actor(agent), Optional.empty());
        assertEquals(2, own.unsolved().total().tickets());
        assertEquals(1, own.unsolved().total().unassigned());
        assertEquals(1, own.mine());
        assertEquals(1L, own.unsolved().byPriority().get(Priority.HIGH));
        assertEquals(0L, own.unsolved().byPriority().get(Priority.CRITICAL));
        assertEquals(
                Set.of(team.toString(), Kind.NONE),
                Set.copyOf(own.unsolved().byTeam().stream()
                        .map(load -> load.team().key())
                        .toList()));

        Dashboard queue = show(world.actor(Role.MANAGER), Optional.of(team));
        assertEquals(1, queue.unsolved().total().tickets());
        assertEquals(new Dashboard.Today(LocalDate.of(2031, 3, 5), 1, 0), queue.today());
    }

    private Dashboard show(Actor by, Optional<TeamId> team) {
        return showDashboard.handle(new ShowDashboard.Query(by, team));
    }
}
