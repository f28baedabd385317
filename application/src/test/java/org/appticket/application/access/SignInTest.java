package org.appticket.application.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.appticket.application.access.SessionStart.Started;
import org.appticket.application.dsl.Reception;
import org.appticket.application.dsl.Somebody;
import org.appticket.application.fake.access.InMemoryPasswordHasher;
import org.appticket.application.people.ChangePerson;
import org.appticket.application.people.CreatePerson;
import org.appticket.application.people.Newcomer;
import org.appticket.domain.TooManyRequests;
import org.appticket.domain.access.Password;
import org.appticket.domain.access.PasswordHash;
import org.appticket.domain.access.Secret;
import org.appticket.domain.access.Unauthenticated;
import org.appticket.domain.audit.AuditKind;
import org.appticket.domain.people.Actor;
import org.appticket.domain.people.Login;
import org.appticket.domain.people.Person;
import org.appticket.domain.people.ProfilePatch;
import org.appticket.domain.people.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class SignInTest {
    private final Reception reception = Reception.open();

    @BeforeEach
    void agathe_and_somebody_who_left_and_somebody_without_a_password() {
        reception.enrolled("agathe", Role.AGENT);
        Person left = reception.enrolled("left", Role.USER);
        new ChangePerson(reception.registry())
                .handle(new ChangePerson.Command(
                        Reception.BOSS,
                        left.id(),
                        Optional.empty(),
                        ProfilePatch.NONE,
                        Optional.empty(),
                        Optional.of(false),
                        Optional.empty()));
        Newcomer invited = Somebody.called("invited", Optional.empty(), Role.USER);
        new CreatePerson(reception.registry()).handle(new CreatePerson.Command(Reception.BOSS, invited));
    }

    @Test
    void whoever_knows_their_password_gets_a_session() {
        Started result = reception.signedIn("agathe", Reception.PASSWORD);
        Caller caller = reception.callerBySession(result.session()).orElseThrow();
        assertEquals(Actor.of(result.person().id(), Set.of(Role.AGENT)), caller.actor());
        assertEquals(Optional.of(result.csrfToken()), caller.csrfToken());
        assertEquals(Caller.Via.SESSION, caller.via());
    }

    @Test
    void neither_the_case_of_the_login_nor_the_keyboard_matters() {
        reception.signedIn("AGATHE", Password.of("le chat gris dort au soleil"));
        reception.signedIn("ａｇａｔｈｅ", Password.of("ｌe chat gris dort au soleil"));
        assertThrows(Unauthenticated.class, () -> reception.signedIn("agathe ", Reception.PASSWORD));
    }

    @Test
    void every_wrong_attempt_gets_the_same_answer_for_the_same_work() {
        for (String login : List.of("agathe", "nobody", "left", "invited", "not a login", "", "x".repeat(5_000))) {
            int before = reception.hasher().verified();
            Unauthenticated refusal = assertThrows(
                    Unauthenticated.class, () -> reception.signedIn(login, Reception.OTHER_PASSWORD), login);
            assertEquals(Map.of(), refusal.facts());
            assertEquals(1, reception.hasher().verified() - before, login);
        }
    }

    @Test
    void the_right_password_of_somebody_who_left_is_worth_nothing() {
        int before = reception.hasher().verified();
        assertThrows(Unauthenticated.class, () -> reception.signedIn("left", Reception.PASSWORD));
        assertEquals(1, reception.hasher().verified() - before);
    }

    @Test
    void an_absurd_password_is_a_wrong_one() {
        for (String absurd : List.of("", "x".repeat(2_000_000), "\ud800".repeat(20), "\u0000")) {
            assertThrows(Unauthenticated.class, () -> reception.signedIn("agathe", Password.of(absurd)));
        }
    }

    @Test
    void every_sign_in_has_a_secret_of_its_own_and_ends_the_session_before() {
        Secret first = reception.signedIn("agathe", Reception.PASSWORD).session();
        Secret elsewhere = reception.signedIn("agathe", Reception.PASSWORD).session();
        Caller caller = reception.callerBySession(first).orElseThrow();
        Secret second = reception
                .signIn(reception.hasher())
                .handle(new SignIn.Command("agathe", Reception.PASSWORD, Reception.visit(caller.session())))
                .session();
        assertNotEquals(first, second);
        assertTrue(reception.callerBySession(first).isEmpty());
        assertTrue(reception.callerBySession(elsewhere).isPresent());
        assertTrue(reception.callerBySession(second).isPresent());
    }

    @Test
    void an_outdated_hash_is_made_anew() {
        Person agathe = reception.people().find(new Login("agathe")).orElseThrow();
        InMemoryPasswordHasher stronger = new InMemoryPasswordHasher("stronger");
        SignIn.Command command = new SignIn.Command("agathe", Reception.PASSWORD, Reception.visit(Optional.empty()));
        reception.signIn(stronger).handle(command);
        PasswordHash renewed = reception.passwords().find(agathe.id()).orElseThrow();
        assertFalse(stronger.isOutdated(renewed));
        reception.signIn(stronger).handle(command);
        assertEquals(renewed, reception.passwords().find(agathe.id()).orElseThrow());
    }

    @Test
    void no_command_shows_the_password() {
        SignIn.Command command = new SignIn.Command("agathe", Reception.PASSWORD, Reception.visit(Optional.empty()));
        Started result = reception.signedIn("agathe", Reception.PASSWORD);
        assertFalse(command.toString().contains(Reception.PASSWORD.text()));
        assertFalse(result.toString().contains(result.session().text()));
        assertFalse(result.toString().contains(result.csrfToken().text()));
    }

    @Test
    void who_guesses_is_delayed_whether_or_not_there_is_such_an_account() {
        for (String login : List.of("agathe", "left", "invited", "nobody", "no login at all")) {
            for (int i = 0; i < 5; i++) {
                assertThrows(Unauthenticated.class, () -> reception.signedIn(login, Reception.OTHER_PASSWORD));
            }
            int before = reception.hasher().verified();
            TooManyRequests early =
                    assertThrows(TooManyRequests.class, () -> reception.signedIn(login, Reception.PASSWORD));
            assertEquals(Map.of("retryAfter", 1L), early.facts());
            assertEquals(before, reception.hasher().verified());
        }
    }

    @Test
    void it_is_kept_who_signed_in_and_who_tried_to() {
        int before = reception.audit().kinds().size();
        reception.signedIn("agathe", Reception.PASSWORD);
        for (int i = 0; i < 5; i++) {
            assertThrows(Unauthenticated.class, () -> reception.signedIn("agathe", Reception.OTHER_PASSWORD));
        }
        assertThrows(TooManyRequests.class, () -> reception.signedIn("agathe", Reception.OTHER_PASSWORD));
        List<AuditKind> all = reception.audit().kinds();
        List<AuditKind> kinds = all.subList(before, all.size());
        assertEquals(7, kinds.size());
        assertEquals(AuditKind.SIGNED_IN, kinds.get(0));
        assertEquals(5, Collections.frequency(kinds, AuditKind.SIGN_IN_FAILED));
        assertEquals(AuditKind.SIGN_IN_THROTTLED, kinds.get(6));
    }
}
