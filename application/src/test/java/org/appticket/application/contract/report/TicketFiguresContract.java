package org.appticket.application.contract.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.appticket.application.contract.OverPorts;
import org.appticket.application.contract.sla.TimingsContract;
import org.appticket.application.dsl.World;
import org.appticket.application.port.report.TicketFigures;
import org.appticket.application.view.PersonName;
import org.appticket.application.view.WorkloadRecord;
import org.appticket.application.view.figure.Extent;
import org.appticket.application.view.figure.Flow;
import org.appticket.application.view.figure.Kind;
import org.appticket.application.view.figure.KindCount;
import org.appticket.application.view.figure.LiveCount;
import org.appticket.application.view.figure.Period;
import org.appticket.application.view.figure.QuarterCount;
import org.appticket.application.view.figure.SolvedTicket;
import org.appticket.application.view.figure.Trait;
import org.appticket.application.view.sla.Timing;
import org.appticket.domain.dependency.Obstacles;
import org.appticket.domain.details.Priority;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.id.TeamId;
import org.appticket.domain.id.TicketId;
import org.appticket.domain.lifecycle.Outcome;
import org.appticket.domain.lifecycle.Status;
import org.appticket.domain.people.Author;
import org.appticket.domain.people.Role;
import org.appticket.domain.permission.Sight;
import org.appticket.domain.sla.clock.Deadlines;
import org.appticket.domain.ticket.Step;
import org.appticket.domain.ticket.Ticket;
import org.junit.jupiter.api.Test;

/** What is counted of tickets. */
public interface TicketFiguresContract extends OverPorts {
    /** Long before anything else in the store, on a quarter of an hour. */
    Instant NOON = Instant.parse("2019-05-06T12:00:00Z");

    private TicketFigures figures() {
        return ports().rota().figures();
    }

    private static Extent queue(TeamId team) {
        return new Extent(Sight.EVERYTHING, Optional.of(team));
    }

    private static Kind kind(TeamId team) {
        return new Kind(team.toString(), Optional.of("Team " + team));
    }

    private static Period from(Instant from, Duration length) {
        return new Period(from, from.plus(length));
    }

    @Test
    default void tickets_that_have_not_ended_are_counted_by_team_status_and_priority() {
        World world = world();
        TeamId team = world.team();
        PersonId lead = world.join(team, world.person(Role.AGENT));
        Instant now = world.now();
        due(world.aTicket().inQueueOf(team).open(), now.minusSeconds(1), now.minusSeconds(9));
        due(world.aTicket().inQueueOf(team).open(), now, now);
        due(world.aTicket().inQueueOf(team).ledBy(lead).open(), now.plusSeconds(9), now.plusSeconds(1));
        world.aTicket().inQueueOf(team).pressing(Priority.CRITICAL).in(Status.RESOLVED);
        world.aTicket().inQueueOf(team).in(Status.CLOSED);
        world.aTicket().inQueueOf(world.team()).open();

        Priority usual = world.aTicket().open().details().prioritisation().priority();
        assertEquals(
                Set.of(
                        new LiveCount(kind(team), Status.OPEN, usual, 3, 1, 1, 2),
                        new LiveCount(kind(team), Status.RESOLVED, Priority.CRITICAL, 1, 0, 0, 1)),
                Set.copyOf(figures().countLive(queue(team), now)));
        assertEquals(List.of(), figures().countLive(queue(world.team()), now));
    }

    private void due(Ticket ticket, Instant deadline, Instant atRisk) {
        Deadlines deadlines = new Deadlines(Optional.of(deadline), Optional.of(atRisk), Optional.empty());
        ports().unitOfWork().run(() -> {
            ports().sla()
                    .timings()
                    .keep(
                            ticket.id(),
                            new Timing(TimingsContract.OPEN, Optional.empty(), 0, deadlines, Optional.empty()));
            return ticket;
        });
    }

    @Test
    default void what_may_not_be_seen_is_counted_nowhere() {
        World world = world();
        TeamId team = world.team();
        PersonId agent = world.person("Busy", Set.of(Role.AGENT), true);
        Ticket plain = world.aTicket().at(NOON).inQueueOf(team).open();
        world.aTicket().at(NOON).inQueueOf(team).confidential(true).ledBy(agent).in(Status.RESOLVED);
        world.aTicket().at(NOON).inQueueOf(team).confidential(true).ledBy(agent).open();
        Sight others = new Sight(false, true, Optional.of(world.person(Role.AGENT)), Set.of());
        Extent seen = new Extent(others, Optional.of(team));
        Period hour = from(NOON, Duration.ofHours(1));

        assertEquals(
                1,
                figures().countLive(seen, NOON).stream()
                        .mapToLong(LiveCount::tickets)
                        .sum());
        assertEquals(0, figures().countAssigned(seen, agent));
        assertEquals(List.of(1L), figures().countByAge(seen, List.of()));
        assertEquals(List.of(new QuarterCount(NOON, 1)), figures().countByTime(seen, Flow.IN, hour));
        assertEquals(List.of(), figures().countByTime(seen, Flow.OUT, hour));
        assertEquals(
                List.of(new KindCount(new Kind(Kind.NONE, Optional.empty()), 1)),
                figures().countByKind(seen, Flow.IN, hour, Trait.LEAD));
        assertEquals(List.of(), figures().listSolved(seen, hour, Trait.TEAM, 9));
        assertEquals(List.of(), figures().listWorkloads(seen, 9));
        Extent own = new Extent(
                new Sight(false, false, Optional.of(plain.details().requester()), Set.of()), Optional.empty());
        assertEquals(List.of(1L), figures().countByAge(own, List.of()));
        assertEquals(1, figures().countAssigned(queue(team), agent));
        assertEquals(
                List.of(new WorkloadRecord(new PersonName(agent, "Busy"), 1, 0, 0)),
                figures().listWorkloads(queue(team), 9));
        assertEquals(List.of(), figures().listWorkloads(queue(team), 0));
    }

    @Test
    default void ages_are_counted_between_moments_that_belong_to_the_younger_side() {
        World world = world();
        TeamId team = world.team();
        for (int seconds : List.of(0, 1, 10, 11, 12)) {
            world.aTicket().inQueueOf(team).at(NOON.minusSeconds(seconds)).open();
        }
        world.aTicket().inQueueOf(team).at(NOON).in(Status.RESOLVED);
        List<Instant> since = List.of(NOON.minusSeconds(1), NOON.minusSeconds(10));
        assertEquals(List.of(2L, 1L, 2L), figures().countByAge(queue(team), since));
    }

    @Test
    default void what_came_in_and_went_out_is_counted_by_the_quarter() {
        World world = world();
        TeamId team = world.team();
        Duration quarter = Duration.ofMinutes(15);
        Instant last = NOON.plus(quarter).minusNanos(1_000);
        world.aTicket().inQueueOf(team).at(NOON).open();
        world.aTicket().inQueueOf(team).at(last).in(Status.RESOLVED);
        world.aTicket().inQueueOf(team).at(NOON.plus(quarter)).in(Status.CLOSED);
        world.aTicket()
                .inQueueOf(team)
                .at(NOON.plus(quarter.multipliedBy(2)))
                .after(new Step.Cancel(Outcome.CANCELLED, Optional.empty()));
        Ticket again = world.aTicket().inQueueOf(team).at(NOON).in(Status.RESOLVED);
        world.decide(
                again.id(),
                (ticket, now) -> ticket.take(new Step.Reopen(Optional.empty()), Obstacles.NONE, Author.SYSTEM, NOON));

        Period two = from(NOON, quarter.multipliedBy(2));
        assertEquals(
                List.of(new QuarterCount(NOON, 3), new QuarterCount(NOON.plus(quarter), 1)),
                figures().countByTime(queue(team), Flow.IN, two));
        assertEquals(
                List.of(new QuarterCount(NOON, 1), new QuarterCount(NOON.plus(quarter), 1)),
                figures().countByTime(queue(team), Flow.OUT, two),
                "what was opened again did not go out");
        assertEquals(
                List.of(new QuarterCount(NOON.plus(quarter.multipliedBy(2)), 1)),
                figures().countByTime(queue(team), Flow.OUT, from(two.to(), quarter)),
                "what was cancelled went out");
    }

    @Test
    default void kinds_have_a_key_and_a_name() {
        World world = world();
        TeamId team = world.team();
        PersonId lead = world.person("Lead", Set.of(Role.AGENT), true);
        Ticket ticket = world.aTicket()
                .at(NOON)
                .about(world.category())
                .inQueueOf(team)
                .pressing(Priority.HIGH)
                .ledBy(lead)
                .open();
        String category = ticket.details().category().toString();
        assertEquals(Set.of(kind(team)), kinds(team, Trait.TEAM));
        assertEquals(Set.of(new Kind(lead.toString(), Optional.of("Lead"))), kinds(team, Trait.LEAD));
        assertEquals(Set.of(new Kind(category, Optional.of("Category " + category))), kinds(team, Trait.CATEGORY));
        assertEquals(Set.of(new Kind("HIGH", Optional.empty())), kinds(team, Trait.PRIORITY));
        assertEquals(Set.of(new Kind("INCIDENT", Optional.empty())), kinds(team, Trait.TYPE));
        assertEquals(Set.of(new Kind("WEB", Optional.empty())), kinds(team, Trait.CHANNEL));
    }

    private Set<Kind> kinds(TeamId team, Trait trait) {
        return figures().countByKind(queue(team), Flow.IN, from(NOON, Duration.ofHours(1)), trait).stream()
                .map(KindCount::kind)
                .collect(Collectors.toSet());
    }

    @Test
    default void tickets_that_were_resolved_say_how_long_it_took() {
        World world = world();
        TeamId team = world.team();
        TicketId first = solved(world, team, Duration.ofMinutes(5));
        TicketId second = solved(world, team, Duration.ofMinutes(50));
        world.decide(
                second,
                (ticket, now) -> ticket.take(
                        new Step.Close(Outcome.SOLVED, Optional.empty()), Obstacles.NONE, Author.SYSTEM, now));
        world.aTicket().inQueueOf(team).at(NOON).after(new Step.Cancel(Outcome.CANCELLED, Optional.empty()));

        Period hour = from(NOON, Duration.ofHours(1));
        List<SolvedTicket> all = figures().listSolved(queue(team), hour, Trait.TEAM, 9);
        assertEquals(
                List.of(
                        new SolvedTicket(second, kind(team), NOON.plusSeconds(3_000), Duration.ofMinutes(50)),
                        new SolvedTicket(first, kind(team), NOON.plusSeconds(300), Duration.ofMinutes(5))),
                all);
        assertEquals(all.subList(0, 1), figures().listSolved(queue(team), hour, Trait.TEAM, 1));
        assertTrue(figures()
                .listSolved(queue(team), from(NOON, Duration.ofMinutes(5)), Trait.TEAM, 9)
                .isEmpty());
    }

    private TicketId solved(World world, TeamId team, Duration took) {
        Ticket ticket = world.aTicket().inQueueOf(team).at(NOON).open();
        Step step = new Step.Resolve("Cable", Optional.empty());
        world.decide(ticket.id(), (known, now) -> known.take(step, Obstacles.NONE, Author.SYSTEM, NOON.plus(took)));
        return ticket.id();
    }
}
