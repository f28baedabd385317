package org.appticket.domain.telephony;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.appticket.domain.InvalidValue;
import org.appticket.domain.assignment.Assignee;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.id.TeamId;
import org.appticket.domain.people.Actor;
import org.appticket.domain.people.Role;
import org.appticket.domain.people.Scope;
import org.junit.jupiter.api.Test;

class IncomingCallTest {
    private static final TeamId TEAM = new TeamId(3);
    private static final Actor AGENT = actor(1, Role.AGENT, TEAM);
    private static final Actor COLLEAGUE = actor(2, Role.MANAGER, TEAM);
    private static final Actor ELSEWHERE = actor(3, Role.AGENT, new TeamId(4));
    private static final Actor REQUESTER = actor(4, Role.USER, TEAM);
    private static final Actor ADMINISTRATOR = actor(5, Role.ADMIN, TEAM);
    private static final Actor WRITING_ONLY =
            new Actor(new PersonId(6), Set.of(Role.AGENT), Set.of(TEAM), Set.of(Scope.WRITE));

    private static Actor actor(long id, Role role, TeamId team) {
        return new Actor(new PersonId(id), Set.of(role), Set.of(team), Set.of(Scope.values()));
    }

    private static List<Actor> told(Assignee called) {
        IncomingCall call = new IncomingCall("c-1", Optional.empty(), Optional.empty(), called, Instant.EPOCH);
        return List.of(AGENT, COLLEAGUE, ELSEWHERE, REQUESTER, ADMINISTRATOR, WRITING_ONLY).stream()
                .filter(call::isFor)
                .toList();
    }

    @Test
    void a_team_that_is_called_hears_of_it_if_it_works_on_tickets_and_nobody_else() {
        assertEquals(List.of(AGENT, COLLEAGUE), told(Assignee.of(TEAM)));
    }

    @Test
    void an_agent_who_is_called_hears_of_it_alone() {
        assertEquals(List.of(AGENT), told(Assignee.of(AGENT.person())));
        assertEquals(List.of(), told(Assignee.of(REQUESTER.person())));
    }

    @Test
    void a_call_has_a_name() {
        assertThrows(
                InvalidValue.class,
                () -> new IncomingCall(" ", Optional.empty(), Optional.empty(), Assignee.of(TEAM), Instant.EPOCH));
    }
}
