package org.appticket.application.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.appticket.application.dsl.Reception;
import org.appticket.application.dsl.Somebody;
import org.appticket.application.port.identity.Directories;
import org.appticket.domain.Unavailable;
import org.appticket.domain.access.Arrival.Origin;
import org.appticket.domain.access.Password;
import org.appticket.domain.access.Secret;
import org.appticket.domain.access.Unauthenticated;
import org.appticket.domain.identity.Admission;
import org.appticket.domain.identity.ExternalIdentity;
import org.appticket.domain.identity.IdentityKey;
import org.appticket.domain.identity.ProviderId;
import org.appticket.domain.people.Login;
import org.appticket.domain.people.Person;
import org.appticket.domain.people.Role;
import org.junit.jupiter.api.Test;

final class DirectorySignInTest {
    private static final Password PASSWORD = Password.of("kept in the directory of the organisation");

    private final Reception reception = Reception.open();

    private void known(String login, String subject, boolean creates) {
        ExternalIdentity identity = new ExternalIdentity(
                new IdentityKey("ldap:dc=example", subject),
                login,
                "Somebody else",
                Optional.empty(),
                Optional.empty(),
                Optional.of(Set.of()));
        Admission admission = new Admission(creates, Optional.of(Role.USER), Map.of(), Map.of());
        reception
                .directories()
                .put(new Login(login), PASSWORD, new Directories.Proven(new ProviderId("ldap"), identity, admission));
    }

    private Person signedIn(String login, Password password) {
        return reception.signedIn(login, password).person();
    }

    private void assertRefused(String login, Password password) {
        assertThrows(Unauthenticated.class, () -> signedIn(login, password), login);
    }

    @Test
    void whom_the_directory_knows_gets_an_account_once() {
        known("agathe", "1", true);
        Person first = signedIn("agathe", PASSWORD);
        assertEquals(Set.of(Role.USER), first.roles());
        assertEquals(first.id(), signedIn("AGATHE", PASSWORD).id());
        Secret session = reception.signedIn("agathe", PASSWORD).session();
        assertEquals(
                Origin.DIRECTORY,
                reception
                        .sessions()
                        .find(session.digest())
                        .orElseThrow()
                        .session()
                        .arrival()
                        .origin());
    }

    @Test
    void a_password_that_is_kept_here_is_never_shown_to_the_directory() {
        reception.enrolled("agathe", Role.USER);
        known("agathe", "1", true);
        signedIn("agathe", Reception.PASSWORD);
        assertEquals(List.of(), reception.directories().asked());
        assertRefused("agathe", PASSWORD);
        assertRefused("agathe", Reception.OTHER_PASSWORD);
        assertEquals(
                List.of("pretend agathe", "pretend agathe"),
                reception.directories().asked());
    }

    @Test
    void an_account_of_the_same_login_is_not_taken_over() {
        Person local = reception.enrolled("agathe", Role.ADMIN);
        known("agathe@corp", "1", true);
        known("other", "2", true);
        assertEquals(Set.of(Role.USER), signedIn("agathe@corp", PASSWORD).roles());
        Person invited = reception.people().find(new Login("agathe")).orElseThrow();
        assertEquals(local, invited);
    }

    @Test
    void an_account_without_a_password_is_not_taken_over_either() {
        Person invited = new org.appticket.application.people.CreatePerson(reception.registry())
                .handle(new org.appticket.application.people.CreatePerson.Command(
                        Reception.BOSS, Somebody.called("agathe", Optional.empty(), Role.MANAGER)));
        known("agathe", "1", true);
        assertRefused("agathe", PASSWORD);
        assertEquals(List.of(), reception.identities().list(invited.id()));
    }

    @Test
    void whom_nobody_lets_in_is_nobody() {
        known("agathe", "1", false);
        assertRefused("agathe", PASSWORD);
        assertRefused("agathe", Password.of("wrong"));
        assertRefused("nobody", PASSWORD);
        assertEquals(Optional.empty(), reception.people().find(new Login("agathe")));
    }

    @Test
    void whose_access_has_ended_here_is_nobody_there_too() {
        known("agathe", "1", true);
        Person person = signedIn("agathe", PASSWORD);
        reception.store().run(() -> reception.people().save(person.with(person.roles(), false)));
        assertRefused("agathe", PASSWORD);
    }

    @Test
    void when_the_directory_is_away_who_has_a_password_here_still_comes_in() {
        reception.enrolled("local", Role.ADMIN);
        known("agathe", "1", true);
        reception.directories().setDown(true);
        assertEquals("local", signedIn("local", Reception.PASSWORD).login().value());
        for (String login : List.of("agathe", "nobody", "local")) {
            assertThrows(Unavailable.class, () -> signedIn(login, PASSWORD), login);
        }
    }

    @Test
    void the_same_work_is_done_for_everybody_who_does_not_come_in() {
        reception.enrolled("local", Role.USER);
        known("agathe", "1", true);
        for (String login : List.of("agathe", "nobody", "local")) {
            int before = reception.hasher().verified();
            int asked = reception.directories().asked().size();
            assertRefused(login, Password.of("wrong"));
            assertEquals(before + 1, reception.hasher().verified(), login);
            assertEquals(asked + 1, reception.directories().asked().size(), login);
        }
    }
}
