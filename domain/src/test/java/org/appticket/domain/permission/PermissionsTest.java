package org.appticket.domain.permission;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.appticket.domain.NotFound;
import org.appticket.domain.assignment.Assigned;
import org.appticket.domain.assignment.Assignee;
import org.appticket.domain.dependency.Obstacles;
import org.appticket.domain.event.Visibility;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.id.TeamId;
import org.appticket.domain.lifecycle.Action;
import org.appticket.domain.lifecycle.Lifecycle;
import org.appticket.domain.lifecycle.Status;
import org.appticket.domain.people.Actor;
import org.appticket.domain.people.Role;
import org.appticket.domain.people.Scope;
import org.appticket.domain.ticket.Standing;
import org.junit.jupiter.api.Test;

class PermissionsTest {
    private static final PersonId ME = new PersonId(1);
    private static final PersonId OTHER = new PersonId(2);
    private static final TeamId MINE = new TeamId(1);
    private static final TeamId THEIRS = new TeamId(2);

    /** One ticket, and one who wants something of it. */
    private record Case(
            Role role, boolean requester, boolean lead, Optional<TeamId> team, boolean secret, Status status) {
        Actor actor(Scope... scopes) {
            return new Actor(ME, Set.of(role), Set.of(MINE), Set.of(scopes));
        }

        Standing ticket() {
            return new Standing(
                    status,
                    requester ? ME : OTHER,
                    lead ? Assigned.of(Optional.of(ME)) : Assigned.NOBODY,
                    Set.of(),
                    team,
                    secret);
        }

        boolean isStaff() {
            return role == Role.AGENT || role == Role.MANAGER;
        }

        boolean sees() {
            return requester
                    || lead
                    || role == Role.MANAGER
                    || (role == Role.AGENT && (!secret || team.equals(Optional.of(MINE))));
        }

        boolean worksOn() {
            return isStaff() && (lead || team.isEmpty() || team.equals(Optional.of(MINE)));
        }

        boolean may(Deed deed) {
            return sees()
                    && switch (deed) {
                        case SEE, WATCH, ATTEND -> true;
                        case READ_NOTES, NOTE -> isStaff();
                        case READ_SATISFACTION -> isStaff() || requester;
                        case RATE -> requester;
                        case REPLY, ATTACH, FOLLOW_UP -> isStaff() || requester;
                        case INVITE -> worksOn() || requester;
                        case DETACH -> worksOn() && role == Role.MANAGER;
                        case ANSWER -> isStaff() && lead;
                        case EDIT, ASSIGN, TAKE, LINK, MERGE, SPLIT, START, WAIT, RESUME, RESOLVE -> worksOn();
                        case REOPEN, CLOSE -> worksOn() || requester;
                        case CANCEL ->
                            worksOn() || (requester && status != Status.IN_PROGRESS && status != Status.WAITING);
                    };
        }
    }

    @Test
    void every_role_in_every_relation_may_do_exactly_what_was_agreed() {
        cases().forEach(one -> {
            Actor actor = one.actor(Scope.READ, Scope.WRITE);
            for (Deed deed : Deed.values()) {
                assertEquals(one.may(deed), Permissions.may(actor, deed, one.ticket()), one + " " + deed);
            }
        });
    }

    @Test
    void a_sight_covers_exactly_the_tickets_that_may_be_seen() {
        cases().forEach(one -> {
            Actor actor = one.actor(Scope.READ, Scope.WRITE);
            assertEquals(one.sees(), Permissions.sightOf(actor).covers(one.ticket()), one.toString());
            assertEquals(Sight.NOTHING, Permissions.sightOf(one.actor(Scope.WRITE)));
        });
    }

    @Test
    void what_may_not_be_seen_is_not_found_and_what_may_not_be_done_is_not_permitted() {
        cases().forEach(one -> {
            Actor actor = one.actor(Scope.READ, Scope.WRITE);
            for (Deed deed : Deed.values()) {
                if (!one.sees()) {
                    assertThrows(NotFound.class, () -> Permissions.require(actor, deed, one.ticket()));
                } else if (!one.may(deed)) {
                    assertThrows(NotPermitted.class, () -> Permissions.require(actor, deed, one.ticket()));
                } else {
                    Permissions.require(actor, deed, one.ticket());
                }
            }
        });
    }

    @Test
    void a_credential_does_no_more_than_its_scopes_say() {
        cases().forEach(one -> {
            for (Deed deed : Deed.values()) {
                boolean reads = Set.of(Deed.SEE, Deed.READ_NOTES, Deed.READ_SATISFACTION)
                        .contains(deed);
                assertEquals(one.may(deed) && reads, Permissions.may(one.actor(Scope.READ), deed, one.ticket()));
                assertEquals(false, Permissions.may(one.actor(Scope.WRITE), deed, one.ticket()));
                assertEquals(false, Permissions.may(one.actor(), deed, one.ticket()));
            }
        });
    }

    @Test
    void only_who_was_asked_or_a_member_of_the_team_that_was_answers_for_an_assignment() {
        Standing ticket = new Standing(
                Status.OPEN,
                OTHER,
                new Assigned(Set.of(ME, OTHER), Set.of(MINE, THEIRS)),
                Set.of(),
                Optional.of(THEIRS),
                true);
        Actor agent = new Actor(ME, Set.of(Role.AGENT), Set.of(MINE), Set.of(Scope.values()));
        Actor user = new Actor(ME, Set.of(Role.USER), Set.of(MINE), Set.of(Scope.values()));
        Actor stranger = Actor.of(new PersonId(3), Set.of(Role.AGENT));

        Permissions.requireAnswering(agent, ticket, Assignee.of(ME));
        Permissions.requireAnswering(agent, ticket, Assignee.of(MINE));
        for (Assignee other : List.of(Assignee.of(OTHER), Assignee.of(THEIRS))) {
            assertThrows(NotPermitted.class, () -> Permissions.requireAnswering(agent, ticket, other));
        }
        assertThrows(NotPermitted.class, () -> Permissions.requireAnswering(user, ticket, Assignee.of(ME)));
        assertThrows(NotFound.class, () -> Permissions.requireAnswering(stranger, ticket, Assignee.of(ME)));
    }

    @Test
    void notes_are_read_by_those_who_work_on_tickets() {
        cases().forEach(one -> {
            Set<Visibility> readable =
                    !one.sees() ? Set.of() : one.isStaff() ? Set.of(Visibility.values()) : Set.of(Visibility.PUBLIC);
            assertEquals(readable, Permissions.readable(one.actor(Scope.READ), one.ticket()), one.toString());
        });
    }

    @Test
    void the_next_actions_are_those_that_the_status_and_the_policy_allow() {
        cases().forEach(one -> {
            List<Action> expected = Lifecycle.allowed(one.status()).stream()
                    .filter(action -> one.may(Deed.of(action)))
                    .toList();
            assertEquals(
                    expected, Permissions.actions(one.actor(Scope.READ, Scope.WRITE), one.ticket(), Obstacles.NONE));
        });
    }

    @Test
    void every_duty_belongs_to_the_roles_and_scopes_that_were_agreed() {
        for (Role role : Role.values()) {
            for (Duty duty : Duty.values()) {
                Set<Role> agreed = switch (duty) {
                    case OPEN_TICKET, READ_VIEWS, KEEP_VIEWS, READ_STRUCTURE, READ_OWN_ACCOUNT, MANAGE_OWN_ACCOUNT ->
                        Set.of(Role.values());
                    case OPEN_FOR_OTHERS, READ_WORKLOAD, READ_REPORTS -> Set.of(Role.AGENT, Role.MANAGER);
                    case FIND_PEOPLE, READ_MEMBERS, READ_SLA -> Set.of(Role.AGENT, Role.MANAGER, Role.ADMIN);
                    case MANAGE_MEMBERS, MANAGE_SLA -> Set.of(Role.MANAGER, Role.ADMIN);
                    case READ_PEOPLE,
                            MANAGE_PEOPLE,
                            MANAGE_STRUCTURE,
                            IMPORT,
                            READ_AUDIT,
                            VERIFY,
                            READ_DELIVERIES,
                            MANAGE_DELIVERIES,
                            READ_INBOUND_MAIL,
                            MANAGE_INBOUND_MAIL,
                            READ_WEBHOOKS,
                            MANAGE_WEBHOOKS -> Set.of(Role.ADMIN);
                };
                Actor actor = Actor.of(ME, Set.of(role));
                Actor nothing = new Actor(ME, Set.of(role), Set.of(), Set.of());

                assertEquals(agreed.contains(role), Permissions.may(actor, duty), role + " " + duty);
                assertEquals(false, Permissions.may(nothing, duty));
            }
        }
    }

    @Test
    void one_who_holds_several_roles_may_do_what_any_of_them_may() {
        Actor both = Actor.of(ME, Set.of(Role.ADMIN, Role.MANAGER));
        Standing foreign = new Standing(Status.OPEN, OTHER, Assigned.NOBODY, Set.of(), Optional.empty(), true);

        assertEquals(true, Permissions.may(both, Deed.START, foreign));
        assertEquals(true, Permissions.may(both, Duty.MANAGE_PEOPLE));
    }

    private static List<Case> cases() {
        return Arrays.stream(Role.values())
                .flatMap(role -> Arrays.stream(Status.values())
                        .flatMap(status ->
                                List.of(Optional.<TeamId>empty(), Optional.of(MINE), Optional.of(THEIRS)).stream()
                                        .flatMap(team -> List.of(0, 1, 2, 3, 4, 5, 6, 7).stream()
                                                .map(bits -> new Case(
                                                        role,
                                                        (bits & 1) > 0,
                                                        (bits & 2) > 0,
                                                        team,
                                                        (bits & 4) > 0,
                                                        status)))))
                .toList();
    }
}
