package org.appticket.application.contract.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.appticket.application.port.access.Sessions;
import org.appticket.application.port.access.Sessions.Owned;
import org.appticket.domain.access.Arrival;
import org.appticket.domain.access.Session;
import org.appticket.domain.id.TeamId;
import org.appticket.domain.people.Person;
import org.appticket.domain.people.Role;
import org.junit.jupiter.api.Test;

/** What {@link Sessions} keeps to. */
public interface SessionsContract extends TeamSetting {

    /** How somebody came in. */
    Arrival ARRIVAL = new Arrival(Arrival.Origin.PASSKEY, "2001:db8::1", "Navigateur 🦊");

    /** The sessions. */
    Sessions sessions();

    /** A session that began at some time. */
    private Session begun(Person person, Instant when) {
        Session session = Session.begun(secrets().next(), person.id(), ARRIVAL, when);
        run(() -> sessions().add(session));
        return session;
    }

    @Test
    default void a_session_is_found_with_its_person_as_they_are_now() {
        Person person = joined(newcomer(Role.USER));
        Session session = begun(person, NOW);
        assertEquals(
                Optional.of(new Owned(session, person, Set.of(), false)),
                sessions().find(session.id()));
        Person promoted = changed(person.id(), before -> before.with(Set.of(Role.AGENT, Role.MANAGER), true));
        assertEquals(
                Optional.of(new Owned(session, promoted, Set.of(), false)),
                sessions().find(session.id()));
    }

    @Test
    default void a_session_is_found_with_all_teams_of_its_person_and_no_others() {
        Person person = joined(newcomer(Role.AGENT));
        Session session = begun(person, NOW);
        teamOf(joined(newcomer(Role.AGENT)).id());
        TeamId first = teamOf(person.id());
        Set<TeamId> teams = Set.of(first, teamOf(person.id()));

        assertEquals(
                Optional.of(new Owned(session, person, teams, false)),
                sessions().find(session.id()));
    }

    @Test
    default void the_sessions_of_a_person_are_listed_and_no_others() {
        Person person = joined(newcomer(Role.USER));
        Session first = begun(person, NOW);
        Session last = begun(person, NOW.plusSeconds(1));
        begun(joined(newcomer(Role.USER)), NOW);
        assertEquals(List.of(last, first), sessions().list(person.id()));
    }

    @Test
    default void no_session_is_found_by_an_unknown_secret() {
        assertEquals(Optional.empty(), sessions().find(secrets().next().digest()));
    }

    @Test
    default void a_use_is_kept_and_never_goes_back() {
        Session session = begun(joined(newcomer(Role.USER)), NOW);
        Instant used = NOW.plusSeconds(60);
        run(() -> sessions().touch(session.id(), used));
        run(() -> sessions().touch(session.id(), used.minusSeconds(30)));
        assertEquals(
                Optional.of(session.usedAgainAt(used)),
                sessions().find(session.id()).map(Owned::session));
    }

    @Test
    default void a_use_brings_no_session_back() {
        Session session = begun(joined(newcomer(Role.USER)), NOW);
        run(() -> sessions().remove(session.id()));
        run(() -> sessions().touch(session.id(), NOW.plusSeconds(60)));
        run(() -> sessions().remove(session.id()));
        assertEquals(Optional.empty(), sessions().find(session.id()));
    }

    @Test
    default void all_sessions_of_a_person_go_and_no_others() {
        Person person = joined(newcomer(Role.USER));
        Session first = begun(person, NOW);
        Session second = begun(person, NOW);
        Session other = begun(joined(newcomer(Role.USER)), NOW);
        run(() -> sessions().removeAllOf(person.id()));
        assertEquals(Optional.empty(), sessions().find(first.id()));
        assertEquals(Optional.empty(), sessions().find(second.id()));
        assertTrue(sessions().find(other.id()).isPresent());
    }

    @Test
    default void sessions_last_used_or_begun_before_a_moment_go() {
        Person person = joined(newcomer(Role.USER));
        Session idle = begun(person, NOW.minus(Duration.ofDays(1)));
        Session old = begun(person, NOW.minus(Duration.ofDays(2)));
        Session live = begun(person, NOW);
        run(() -> sessions().touch(old.id(), NOW));
        run(() -> sessions().removeOlderThan(NOW, NOW.minus(Duration.ofDays(1))));
        assertEquals(Optional.empty(), sessions().find(idle.id()));
        assertEquals(Optional.empty(), sessions().find(old.id()));
        assertTrue(sessions().find(live.id()).isPresent());
    }
}
