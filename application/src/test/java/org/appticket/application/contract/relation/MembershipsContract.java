package org.appticket.application.contract.relation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.appticket.application.contract.OverPorts;
import org.appticket.application.dsl.Listed;
import org.appticket.application.dsl.World;
import org.appticket.application.paging.Cursor;
import org.appticket.application.paging.PageRequest;
import org.appticket.application.view.PersonName;
import org.appticket.domain.InvalidValue;
import org.appticket.domain.NotFound;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.id.TeamId;
import org.appticket.domain.people.Actor;
import org.appticket.domain.people.Role;
import org.appticket.domain.people.Scope;
import org.junit.jupiter.api.Test;

/** What {@link org.appticket.application.port.relation.Memberships} promises. */
public interface MembershipsContract extends OverPorts {

    @Test
    default void a_membership_is_made_once_and_ends_once() {
        World world = world();
        TeamId team = world.team();
        PersonId person = world.person(Role.AGENT);

        assertTrue(inside(() -> ports().memberships().add(team, person)));
        assertFalse(inside(() -> ports().memberships().add(team, person)));
        assertEquals(Set.of(team), world.actor(person).teams());
        assertTrue(inside(() -> ports().memberships().remove(team, person)));
        assertFalse(inside(() -> ports().memberships().remove(team, person)));
        assertEquals(Set.of(), world.actor(person).teams());
    }

    @Test
    default void people_come_with_their_roles_and_their_own_teams() {
        World world = world();
        List<TeamId> teams = List.of(world.team(), world.team(), world.team());
        PersonId both = world.person(Role.AGENT, Role.ADMIN);
        PersonId one = world.person(Role.MANAGER);
        PersonId none = world.person(Role.USER);
        world.join(teams.get(0), both);
        world.join(teams.get(2), both);
        world.join(teams.get(2), one);

        List<Actor> actors = ports().memberships().listActors(Set.of(both, one, none));

        Set<Scope> unlimited = Set.of(Scope.values());
        assertEquals(3, actors.size());
        assertEquals(
                Set.of(
                        new Actor(both, Set.of(Role.AGENT, Role.ADMIN), Set.of(teams.get(0), teams.get(2)), unlimited),
                        new Actor(one, Set.of(Role.MANAGER), Set.of(teams.get(2)), unlimited),
                        new Actor(none, Set.of(Role.USER), Set.of(), unlimited)),
                Set.copyOf(actors));
    }

    @Test
    default void nobody_acts_whose_access_has_ended_or_who_was_never_there() {
        World world = world();
        PersonId gone = world.person("Ada Lovelace", Set.of(Role.AGENT), false);

        assertEquals(
                List.of(),
                ports().memberships()
                        .listActors(Set.of(gone, ports().identifiers().nextPerson())));
        assertEquals(List.of(), ports().memberships().listActors(Set.of()));
    }

    @Test
    default void members_are_listed_by_number_by_pages_of_any_size() {
        World world = world();
        TeamId team = world.team();
        List<PersonId> members = List.of(
                world.join(team, world.person(Role.AGENT)),
                world.join(team, world.person(Role.MANAGER)),
                world.join(team, world.person(Role.USER, Role.AGENT)));
        world.join(world.team(), world.person(Role.AGENT));

        for (int limit : List.of(1, 2, 100)) {
            assertEquals(members, listed(team, limit));
        }
        assertEquals(
                3,
                ports().memberships()
                        .list(team, new PageRequest(1, Optional.empty(), true))
                        .total()
                        .orElseThrow()
                        .count());
        assertEquals(List.of(), listed(ports().identifiers().nextTeam(), 3));
    }

    @Test
    default void a_member_is_listed_by_name() {
        World world = world();
        TeamId team = world.team();
        PersonId member = world.join(team, world.person("Zoë Δ 🙂", Set.of(Role.AGENT), true));

        assertEquals(
                List.of(new PersonName(member, "Zoë Δ 🙂")),
                ports().memberships().list(team, PageRequest.FIRST).items());
    }

    @Test
    default void only_those_count_who_are_active_and_work_on_tickets() {
        World world = world();
        TeamId team = world.team();
        world.join(team, world.person("Ada Lovelace", Set.of(Role.AGENT), false));
        world.join(team, world.person(Role.USER));
        world.join(team, world.person(Role.ADMIN));

        assertEquals(List.of(), listed(team, 10));
    }

    @Test
    default void a_membership_goes_with_its_unit_of_work() {
        World world = world();
        TeamId team = world.team();
        PersonId person = world.person(Role.AGENT);

        assertThrows(
                NotFound.class,
                () -> inside(() -> {
                    ports().memberships().add(team, person);
                    throw new NotFound();
                }));

        assertEquals(List.of(), listed(team, 10));
    }

    @Test
    default void a_forged_cursor_of_members_is_refused() {
        TeamId team = world().team();
        for (List<String> forged : List.of(List.of("x"), List.of("1", "2"), List.<String>of())) {
            PageRequest request = PageRequest.FIRST.from(new Cursor(forged));
            assertThrows(InvalidValue.class, () -> ports().memberships().list(team, request), forged.toString());
        }
    }

    private List<PersonId> listed(TeamId team, int limit) {
        return Listed.by(limit, page -> ports().memberships().list(team, page)).stream()
                .map(PersonName::id)
                .toList();
    }

    private <T> T inside(Supplier<T> work) {
        return ports().unitOfWork().run(work);
    }
}
