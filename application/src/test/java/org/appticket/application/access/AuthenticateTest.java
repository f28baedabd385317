package org.appticket.application.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.appticket.application.dsl.Reception;
import org.appticket.application.people.ChangePerson;
import org.appticket.application.token.IssueToken;
import org.appticket.domain.access.ApiToken;
import org.appticket.domain.access.Secret;
import org.appticket.domain.access.Session;
import org.appticket.domain.assignment.Assigned;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.id.TeamId;
import org.appticket.domain.lifecycle.Status;
import org.appticket.domain.people.Actor;
import org.appticket.domain.people.Person;
import org.appticket.domain.people.ProfilePatch;
import org.appticket.domain.people.Role;
import org.appticket.domain.people.Scope;
import org.appticket.domain.permission.Deed;
import org.appticket.domain.permission.Duty;
import org.appticket.domain.permission.Permissions;
import org.appticket.domain.ticket.Standing;
import org.junit.jupiter.api.Test;

final class AuthenticateTest {
    private final Reception reception = Reception.open();
    private final Person agathe = reception.enrolled("agathe", Role.AGENT);
    private final Secret session =
            reception.signedIn("agathe", Reception.PASSWORD).session();

    private boolean isLive() {
        return reception.callerBySession(session).isPresent();
    }

    private String token(Scope... scopes) {
        return new IssueToken(
                        reception.store(),
                        new IssueToken.Books(reception.people(), reception.tokens(), reception.audit()),
                        reception.secrets(),
                        reception.clock())
                .handle(new IssueToken.Command(
                        reception.caller("agathe"), "script", Optional.empty(), Optional.of(Set.of(scopes))))
                .bearer()
                .text();
    }

    private void change(Optional<Set<Role>> roles, Optional<Boolean> active) {
        new ChangePerson(reception.registry())
                .handle(new ChangePerson.Command(
                        Reception.BOSS,
                        agathe.id(),
                        Optional.empty(),
                        ProfilePatch.NONE,
                        roles,
                        active,
                        Optional.empty()));
    }

    @Test
    void an_idle_session_ends_after_half_an_hour() {
        reception.pass(Duration.ofMinutes(30).minusNanos(1_000));
        assertTrue(isLive());
        reception.pass(Session.LONGEST_IDLE);
        assertFalse(isLive());
    }

    @Test
    void a_session_in_use_ends_after_twelve_hours() {
        Instant begun = reception.now();
        while (reception.now().isBefore(begun.plus(Duration.ofHours(12)).minus(Duration.ofMinutes(20)))) {
            reception.pass(Duration.ofMinutes(20));
            assertTrue(isLive(), () -> "at " + reception.now());
        }
        reception.pass(Duration.ofMinutes(20));
        assertFalse(isLive());
    }

    @Test
    void a_use_is_written_at_most_once_a_minute() {
        Instant begun = reception.now();
        reception.pass(Duration.ofSeconds(59));
        isLive();
        assertEquals(begun, usedAt());
        reception.pass(Duration.ofSeconds(1));
        isLive();
        assertEquals(begun.plusSeconds(60), usedAt());
    }

    private Instant usedAt() {
        return reception
                .sessions()
                .find(session.digest())
                .orElseThrow()
                .session()
                .usedAt();
    }

    @Test
    void the_rights_are_those_of_the_moment() {
        String token = token(Scope.READ, Scope.WRITE);
        change(Optional.of(Set.of(Role.USER)), Optional.empty());
        assertFalse(isLive(), "other roles end the sessions");
        assertEquals(
                Set.of(Role.USER),
                reception.callerByToken(token).orElseThrow().actor().roles());
    }

    @Test
    void a_token_has_no_team_and_no_role_that_its_owner_has_lost() {
        String token = token(Scope.READ, Scope.WRITE);
        TeamId team = new TeamId(7);
        reception.store().run(() -> reception.memberships().add(team, agathe.id()));
        assertEquals(Set.of(team), actor(token).teams());
        assertEquals(
                Set.of(team),
                reception.callerBySession(session).orElseThrow().actor().teams());
        reception.store().run(() -> reception.memberships().remove(team, agathe.id()));
        assertEquals(Set.of(), actor(token).teams());
        assertTrue(isLive(), "another team ends nothing");
        Standing secret =
                new Standing(Status.OPEN, new PersonId(999), Assigned.NOBODY, Set.of(), Optional.of(team), true);
        assertFalse(Permissions.may(actor(token), Deed.SEE, secret));
        change(Optional.of(Set.of(Role.USER)), Optional.empty());
        assertFalse(Permissions.may(actor(token), Duty.FIND_PEOPLE));
    }

    private Actor actor(String token) {
        return reception.callerByToken(token).orElseThrow().actor();
    }

    @Test
    void who_has_no_access_any_more_is_nobody_by_any_credential() {
        String token = token(Scope.READ);
        change(Optional.empty(), Optional.of(false));
        assertFalse(isLive());
        assertTrue(reception.callerByToken(token).isEmpty());
        change(Optional.empty(), Optional.of(true));
        assertFalse(isLive(), "what has ended does not come back");
        assertTrue(reception.callerByToken(token).isEmpty());
    }

    @Test
    void a_token_reaches_as_far_as_its_scopes_until_it_expires() {
        String token = token(Scope.READ);
        Caller caller = reception.callerByToken(token).orElseThrow();
        assertEquals(Set.of(Scope.READ), caller.actor().scopes());
        assertEquals(Optional.of(reception.now().plus(ApiToken.USUAL_LIFE)), caller.until());
        reception.pass(ApiToken.USUAL_LIFE.minusSeconds(1));
        assertTrue(reception.callerByToken(token).isPresent());
        reception.pass(Duration.ofSeconds(1));
        assertTrue(reception.callerByToken(token).isEmpty());
    }

    @Test
    void the_use_of_a_token_is_written_at_once_and_then_at_most_once_a_minute() {
        String token = token(Scope.READ);
        Instant first = reception.now();
        reception.callerByToken(token);
        reception.pass(Duration.ofSeconds(59));
        reception.callerByToken(token);
        assertEquals(
                Optional.of(first), reception.tokens().list(agathe.id()).get(0).usedAt());
    }

    @Test
    void a_token_with_another_secret_or_another_number_is_worth_nothing() {
        String mine = token(Scope.READ);
        String other = token(Scope.READ);
        String mixed = mine.substring(0, 13) + other.substring(13);
        assertTrue(reception.callerByToken(mixed).isEmpty());
        assertTrue(reception.callerByToken(mine + "0").isEmpty());
    }

    @Test
    void a_secret_of_a_session_is_no_token_and_a_token_no_secret() {
        assertTrue(reception.callerByToken(session.text()).isEmpty());
        Authenticate.Query asSession = new Authenticate.Query(Optional.empty(), Optional.of(token(Scope.READ)));
        assertTrue(reception.authenticate().handle(asSession).isEmpty());
    }

    @Test
    void signing_out_ends_this_session_and_no_other() {
        Secret other = reception.signedIn("agathe", Reception.PASSWORD).session();
        Caller caller = reception.callerBySession(session).orElseThrow();
        new SignOut(reception.store(), reception.sessions(), reception.audit()).handle(new SignOut.Command(caller));
        assertFalse(isLive());
        assertTrue(reception.callerBySession(other).isPresent());
    }

    @Test
    void unsafe_requests_of_a_session_must_show_its_own_csrf_token() {
        Caller caller = reception.callerBySession(session).orElseThrow();
        Caller other = reception.caller("agathe");
        assertTrue(caller.acceptsCsrfToken(caller.csrfToken().map(Secret::text)));
        assertFalse(caller.acceptsCsrfToken(other.csrfToken().map(Secret::text)));
        assertFalse(caller.acceptsCsrfToken(Optional.of(session.text())), "the secret itself is not it");
        assertFalse(caller.acceptsCsrfToken(Optional.of("")));
        assertFalse(caller.acceptsCsrfToken(Optional.empty()));
        Caller byToken = reception.callerByToken(token(Scope.WRITE)).orElseThrow();
        assertTrue(byToken.acceptsCsrfToken(Optional.empty()));
    }

    @Test
    void the_session_that_is_shown_is_the_one_that_was_begun() {
        Caller caller = reception.callerBySession(session).orElseThrow();
        ShowSession show = new ShowSession(reception.people());
        assertEquals(agathe, show.handle(new ShowSession.Query(caller)).person());
        assertEquals(
                caller.csrfToken(),
                Optional.of(show.handle(new ShowSession.Query(caller)).csrfToken()));
    }

    @Test
    void dead_sessions_are_removed_and_live_ones_are_not() {
        reception.pass(Duration.ofMinutes(20));
        Secret live = reception.signedIn("agathe", Reception.PASSWORD).session();
        reception.pass(Duration.ofMinutes(11));
        int removed = new RemoveDeadSessions(reception.store(), reception.sessions(), reception.clock())
                .handle(new RemoveDeadSessions.Command());
        assertEquals(1, removed);
        assertTrue(reception.sessions().find(session.digest()).isEmpty());
        assertTrue(reception.callerBySession(live).isPresent());
    }
}
