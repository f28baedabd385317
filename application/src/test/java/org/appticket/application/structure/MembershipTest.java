package org.appticket.application.structure;

import static org.appticket.application.dsl.ServiceDesk.refusalOf;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.appticket.application.dsl.Ports;
import org.appticket.application.dsl.World;
import org.appticket.application.fake.InMemoryPorts;
import org.appticket.application.fake.access.InMemoryAuditLog;
import org.appticket.application.fake.access.InMemoryPeople;
import org.appticket.application.fake.store.InMemoryStore;
import org.appticket.application.paging.PageRequest;
import org.appticket.application.view.PersonName;
import org.appticket.domain.Refusal.Code;
import org.appticket.domain.audit.AuditKind;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.id.TeamId;
import org.appticket.domain.people.Actor;
import org.appticket.domain.people.Role;
import org.appticket.domain.people.Scope;
import org.junit.jupiter.api.Test;

class MembershipTest {
    private final InMemoryStore store = new InMemoryStore();
    private final Ports ports = InMemoryPorts.over(store);
    private final World world = World.in(ports);
    private final InMemoryAuditLog audit = new InMemoryAuditLog(store, world::now);
    private final Roster roster = new Roster(
            store,
            ports.teams(),
            new InMemoryPeople(store),
            ports.memberships(),
            audit,
            ports.sla().calendars(),
            ports.sla().epochs());
    private final TeamId team = world.team();
    private final PersonId agent = world.person(Role.AGENT);

    @Test
    void managers_and_administrators_say_who_is_a_member() {
        for (Role role : List.of(Role.MANAGER, Role.ADMIN)) {
            Actor by = world.actor(role);

            assertTrue(join(by, team, agent));
            assertEquals(Set.of(team), world.actor(agent).teams());
            assertTrue(leave(by, team, agent));
            assertEquals(Set.of(), world.actor(agent).teams());
        }
        for (Role role : List.of(Role.USER, Role.AGENT)) {
            Actor by = world.actor(role);

            assertEquals(Optional.of(Code.NOT_PERMITTED), refusalOf(() -> join(by, team, agent)));
            assertEquals(Optional.of(Code.NOT_PERMITTED), refusalOf(() -> leave(by, team, agent)));
        }
    }

    @Test
    void saying_it_again_changes_nothing_and_is_not_written_down() {
        Actor manager = world.actor(Role.MANAGER);

        assertTrue(join(manager, team, agent));
        assertFalse(join(manager, team, agent));
        assertTrue(leave(manager, team, agent));
        assertFalse(leave(manager, team, agent));

        assertEquals(List.of(AuditKind.MEMBER_ADDED, AuditKind.MEMBER_REMOVED), audit.kinds());
    }

    @Test
    void only_active_people_who_work_on_tickets_become_members_and_everybody_can_leave() {
        Actor admin = world.actor(Role.ADMIN);
        PersonId gone = world.person("Ada Lovelace", Set.of(Role.AGENT), false);
        PersonId user = world.person(Role.USER, Role.ADMIN);

        assertEquals(Optional.of(Code.INVALID), refusalOf(() -> join(admin, team, gone)));
        assertEquals(Optional.of(Code.INVALID), refusalOf(() -> join(admin, team, user)));
        assertTrue(join(admin, team, world.person(Role.MANAGER)));
        assertFalse(leave(admin, team, gone));
    }

    @Test
    void there_is_no_membership_without_a_team_and_a_person() {
        Actor admin = world.actor(Role.ADMIN);
        TeamId noTeam = ports.identifiers().nextTeam();
        PersonId nobody = ports.identifiers().nextPerson();

        assertEquals(Optional.of(Code.NOT_FOUND), refusalOf(() -> join(admin, noTeam, agent)));
        assertEquals(Optional.of(Code.NOT_FOUND), refusalOf(() -> join(admin, team, nobody)));
        assertEquals(Optional.of(Code.NOT_FOUND), refusalOf(() -> leave(admin, noTeam, agent)));
        assertEquals(Optional.of(Code.NOT_FOUND), refusalOf(() -> list(admin, noTeam)));
        assertEquals(
                Optional.of(Code.NOT_FOUND),
                refusalOf(() -> new ShowTeam(ports.teams()).handle(new ShowTeam.Query(admin, noTeam))));
    }

    @Test
    void those_who_work_on_tickets_or_administer_see_who_is_a_member() {
        join(world.actor(Role.ADMIN), team, agent);

        for (Role role : List.of(Role.AGENT, Role.MANAGER, Role.ADMIN)) {
            assertEquals(List.of(new PersonName(agent, "Ada Lovelace")), list(world.actor(role), team));
        }
        TeamId noTeam = ports.identifiers().nextTeam();
        assertEquals(Optional.of(Code.NOT_PERMITTED), refusalOf(() -> list(world.actor(Role.USER), team)));
        assertEquals(
                Optional.of(Code.NOT_PERMITTED),
                refusalOf(() -> list(world.actor(Role.USER), noTeam)),
                "whoever may not know is told the same of a team that does not exist");
    }

    @Test
    void a_team_is_shown_to_every_credential_that_may_read() {
        for (Role role : Role.values()) {
            assertEquals(
                    "Team " + team,
                    new ShowTeam(ports.teams())
                            .handle(new ShowTeam.Query(world.actor(role), team))
                            .name());
        }
        Actor writer = new Actor(agent, Set.of(Role.AGENT), Set.of(), Set.of(Scope.WRITE));
        assertEquals(
                Optional.of(Code.NOT_PERMITTED),
                refusalOf(() -> new ShowTeam(ports.teams()).handle(new ShowTeam.Query(writer, team))));
    }

    private boolean join(Actor by, TeamId which, PersonId person) {
        return new JoinTeam(roster).handle(new JoinTeam.Command(by, which, person));
    }

    private boolean leave(Actor by, TeamId which, PersonId person) {
        return new LeaveTeam(roster).handle(new LeaveTeam.Command(by, which, person));
    }

    private List<PersonName> list(Actor by, TeamId which) {
        return new ListMembers(ports.teams(), ports.memberships())
                .handle(new ListMembers.Query(by, which, PageRequest.FIRST))
                .items();
    }
}
