package org.appticket.application.contract.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.appticket.application.contract.OverPorts;
import org.appticket.application.dsl.Together;
import org.appticket.application.dsl.World;
import org.appticket.domain.Duplicate;
import org.appticket.domain.NotFound;
import org.appticket.domain.Stale;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.id.TeamId;
import org.appticket.domain.id.Version;
import org.appticket.domain.people.EmailAddress;
import org.appticket.domain.people.Role;
import org.appticket.domain.structure.Team;
import org.junit.jupiter.api.Test;

/** What {@link org.appticket.application.port.Teams} promises about teams that change. */
public interface TeamsContract extends OverPorts {

    @Test
    default void a_team_is_kept_with_everything_and_can_lose_it_again() {
        World world = world();
        PersonId manager = world.person(Role.MANAGER);
        Team team = new Team(
                ports().identifiers().nextTeam(),
                "Réseau " + world.word(),
                Optional.of(new EmailAddress("réseau@exemple.fr")),
                Optional.of(manager),
                Optional.empty(),
                true,
                Version.UNSAVED);

        Team added = ports().unitOfWork().run(() -> ports().teams().add(team));
        assertEquals(team.saved(), added);
        assertEquals(Optional.of(added), ports().teams().find(team.id()));

        Team plain = new Team(
                team.id(), team.name(), Optional.empty(), Optional.empty(), Optional.empty(), false, added.version());
        Team saved = save(plain);
        assertEquals(plain.saved(), saved);
        assertEquals(Optional.of(saved), ports().teams().find(team.id()));
        assertEquals(saved, ports().unitOfWork().run(() -> ports().teams().get(team.id())));
        assertFalse(ports().references().isActive(team.id()));
        assertThrows(Stale.class, () -> save(plain));
    }

    @Test
    default void a_team_keeps_its_name_but_cannot_take_that_of_another_one() {
        World world = world();
        Team one = team(world.team());
        Team other = team(world.team());

        assertThrows(Duplicate.class, () -> save(named(other, one.name().toUpperCase(Locale.ROOT))));
        assertEquals(Optional.of(other), ports().teams().find(other.id()));
        assertEquals(new Version(2), save(named(one, one.name())).version());
        String free = "Free " + world.word();
        assertEquals(free, save(named(other, free)).name());
        assertThrows(
                NotFound.class,
                () -> ports().unitOfWork()
                        .run(() -> ports().teams().get(ports().identifiers().nextTeam())));
    }

    @Test
    default void of_many_who_decide_upon_one_version_one_is_heard() {
        Team seen = team(world().team());

        List<Boolean> saved = Together.run(6, thread -> {
            try {
                save(named(seen, seen.name() + " " + thread));
                return true;
            } catch (Stale late) {
                return false;
            }
        });

        assertEquals(1, saved.stream().filter(won -> won).count());
        assertTrue(team(seen.id()).version().equals(new Version(2)));
    }

    @Test
    default void who_manages_active_teams_is_known_by_one_question() {
        World world = world();
        PersonId manager = world.person(Role.MANAGER);
        PersonId former = world.person(Role.MANAGER);
        TeamId managed = save(managed(team(world.team()), manager, true)).id();
        TeamId too = save(managed(team(world.team()), manager, true)).id();
        TeamId ended = save(managed(team(world.team()), former, false)).id();

        assertEquals(Set.of(manager), ports().teams().listManagers(Set.of(managed, too, ended, world.team())));
        assertEquals(Set.of(), ports().teams().listManagers(Set.of()));
    }

    private static Team managed(Team team, PersonId manager, boolean active) {
        return new Team(
                team.id(), team.name(), team.email(), Optional.of(manager), team.calendar(), active, team.version());
    }

    private Team team(TeamId id) {
        return ports().teams().find(id).orElseThrow();
    }

    private Team save(Team team) {
        return ports().unitOfWork().run(() -> ports().teams().save(team));
    }

    private static Team named(Team team, String name) {
        return new Team(team.id(), name, team.email(), team.manager(), team.calendar(), team.active(), team.version());
    }
}
