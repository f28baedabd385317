package org.appticket.application.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.appticket.application.access.Caller;
import org.appticket.application.dsl.Mailroom;
import org.appticket.application.dsl.Reception;
import org.appticket.application.people.Correspondence;
import org.appticket.application.people.Registry;
import org.appticket.application.port.account.Postman.Delivery;
import org.appticket.application.session.EndSessions;
import org.appticket.application.session.ListSessions;
import org.appticket.application.session.MySession;
import org.appticket.application.token.IssueToken;
import org.appticket.domain.InvalidValue;
import org.appticket.domain.InvalidValue.Problem;
import org.appticket.domain.NotFound;
import org.appticket.domain.TooManyRequests;
import org.appticket.domain.access.Password;
import org.appticket.domain.access.Secret;
import org.appticket.domain.access.Unauthenticated;
import org.appticket.domain.account.LetterKind;
import org.appticket.domain.people.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What people do to their own accounts: another password, another address, the end of sessions. */
final class OwnAccountTest {
    private static final String HERE = "192.0.2.1";

    private final Reception reception = Reception.open();
    private final Mailroom mailroom = new Mailroom(reception);
    private final Registry registry = reception.registry();
    private final Reauthentication reauthentication = new Reauthentication(
            reception.people(),
            reception.passwords(),
            reception.passwordProof(reception.hasher()),
            reception.throttle());
    private final ChangePassword changePassword = new ChangePassword(registry, reauthentication, reception.secrets());
    private final ChangeEmail changeEmail = new ChangeEmail(registry, reauthentication);
    private final VerifyEmail verifyEmail = new VerifyEmail(registry);
    private final EndSessions endSessions = new EndSessions(reception.store(), reception.sessions(), reception.audit());

    @BeforeEach
    void agathe_has_an_account() {
        mailroom.enrolled("agathe");
    }

    private Secret changed(Caller by, Password current, Password wanted) {
        return changePassword.handle(new ChangePassword.Command(by, current, wanted, HERE));
    }

    private void asked(Caller by, String email) {
        changeEmail.handle(new ChangeEmail.Command(by, email, Reception.PASSWORD, HERE));
    }

    private Person agathe(Caller caller) {
        return reception.people().find(caller.actor().person()).orElseThrow();
    }

    private Caller tokenOf(Caller caller) {
        IssueToken issue = new IssueToken(
                reception.store(),
                new IssueToken.Books(reception.people(), reception.tokens(), reception.audit()),
                reception.secrets(),
                reception.clock());
        IssueToken.Result result =
                issue.handle(new IssueToken.Command(caller, "mine", Optional.empty(), Optional.empty()));
        return reception.callerByToken(result.bearer().text()).orElseThrow();
    }

    @Test
    void another_password_ends_the_other_sessions_and_renews_this_one() {
        Secret elsewhere = reception.signedIn("agathe", Reception.PASSWORD).session();
        Secret before = reception.signedIn("agathe", Reception.PASSWORD).session();
        Caller here = reception.callerBySession(before).orElseThrow();
        Caller token = tokenOf(here);
        reception.pass(Duration.ofMinutes(5));
        Secret after = changed(here, Reception.PASSWORD, Reception.OTHER_PASSWORD);
        assertNotEquals(before, after);
        assertTrue(reception.callerBySession(before).isEmpty());
        assertTrue(reception.callerBySession(elsewhere).isEmpty());
        assertTrue(reception.callerBySession(after).isPresent());
        assertEquals(
                token.actor(),
                tokenOf(reception.callerBySession(after).orElseThrow()).actor());
        assertThrows(Unauthenticated.class, () -> reception.signedIn("agathe", Reception.PASSWORD));
        reception.signedIn("agathe", Reception.OTHER_PASSWORD);
        assertEquals(LetterKind.PASSWORD_CHANGED, mailroom.onlyLetter().kind());
    }

    @Test
    void the_current_password_must_be_right_and_the_new_one_good() {
        Caller here = reception.caller("agathe");
        InvalidValue wrong = assertThrows(
                InvalidValue.class, () -> changed(here, Reception.OTHER_PASSWORD, Reception.OTHER_PASSWORD));
        assertEquals("current", wrong.violations().get(0).field());
        assertEquals(Problem.WRONG_PASSWORD, wrong.violations().get(0).problem());
        InvalidValue weak = assertThrows(
                InvalidValue.class, () -> changed(here, Reception.PASSWORD, Password.of("agathe agathe agathe")));
        assertEquals("password", weak.violations().get(0).field());
        assertThrows(
                Unauthenticated.class,
                () -> changed(tokenOf(here), Reception.PASSWORD, Reception.OTHER_PASSWORD),
                "not by a token");
        reception.signedIn("agathe", Reception.PASSWORD);
    }

    @Test
    void whoever_guesses_the_current_password_is_slowed_down() {
        Caller here = reception.caller("agathe");
        for (int i = 0; i < 5; i++) {
            assertThrows(InvalidValue.class, () -> changed(here, Reception.OTHER_PASSWORD, Reception.OTHER_PASSWORD));
        }
        assertThrows(TooManyRequests.class, () -> changed(here, Reception.PASSWORD, Reception.OTHER_PASSWORD));
    }

    @Test
    void another_address_counts_once_it_is_proved_and_the_old_one_hears_of_it() {
        Caller here = reception.caller("agathe");
        asked(here, "New.Agathe@example.org");
        List<Delivery> letters = mailroom.letters();
        assertEquals(
                List.of(LetterKind.EMAIL_VERIFICATION, LetterKind.EMAIL_CHANGE_ASKED),
                letters.stream().map(Delivery::kind).toList());
        assertEquals("New.Agathe@example.org", letters.get(0).to().address());
        assertEquals("agathe@example.org", letters.get(1).to().address());
        assertEquals(Optional.of("agathe@example.org"), agathe(here).profile().email());
        String token = Mailroom.token(letters.get(0));
        Caller byToken = tokenOf(here);
        verifyEmail.handle(new VerifyEmail.Command(token, HERE));
        Person after = agathe(here);
        assertEquals(Optional.of("New.Agathe@example.org"), after.profile().email());
        assertTrue(after.emailVerified());
        assertEquals("agathe@example.org", mailroom.onlyLetter().to().address());
        assertTrue(reception.tokens().list(byToken.actor().person()).isEmpty(), "no address was proved before");
        assertEquals(List.of(), reception.sessions().list(after.id()));
        assertThrows(NotFound.class, () -> verifyEmail.handle(new VerifyEmail.Command(token, HERE)), "once");
    }

    @Test
    void the_proof_of_the_address_that_they_have_changes_nothing_else() {
        Caller here = reception.caller("agathe");
        asked(here, "agathe@example.org");
        verifyEmail.handle(new VerifyEmail.Command(Mailroom.token(mailroom.onlyLetter()), HERE));
        assertTrue(agathe(here).emailVerified());
        assertEquals(List.of(), mailroom.letters());
        Caller again = reception.caller("agathe");
        tokenOf(again);
        asked(again, "second@example.org");
        verifyEmail.handle(
                new VerifyEmail.Command(Mailroom.token(mailroom.letters().get(0)), HERE));
        assertEquals(1, reception.tokens().list(again.actor().person()).size(), "an address was proved before");
    }

    @Test
    void an_address_that_waits_for_its_proof_is_forgotten_with_the_password() {
        Caller here = reception.caller("agathe");
        asked(here, "thief@example.org");
        String token = Mailroom.token(mailroom.letters().get(0));
        changed(here, Reception.PASSWORD, Reception.OTHER_PASSWORD);
        assertThrows(NotFound.class, () -> verifyEmail.handle(new VerifyEmail.Command(token, HERE)));
    }

    @Test
    void nobody_asks_for_another_address_without_the_password_or_where_there_is_no_mail() {
        Caller here = reception.caller("agathe");
        assertThrows(
                InvalidValue.class,
                () -> changeEmail.handle(
                        new ChangeEmail.Command(here, "new@example.org", Reception.OTHER_PASSWORD, HERE)));
        Correspondence none =
                new Correspondence(reception.oneTimeSecrets(), reception.letters(), false, reception.clock());
        Registry silent = new Registry(
                reception.store(),
                registry.people(),
                registry.identifiers(),
                registry.keys(),
                registry.hasher(),
                registry.rule(),
                none,
                reception.audit(),
                registry.region());
        ChangeEmail unsent = new ChangeEmail(silent, reauthentication);
        assertThrows(
                MailNotConfigured.class,
                () -> unsent.handle(new ChangeEmail.Command(here, "new@example.org", Reception.PASSWORD, HERE)));
        assertEquals(List.of(), mailroom.letters());
    }

    @Test
    void people_see_where_they_are_signed_in_and_end_it() {
        Secret elsewhere = reception.signedIn("agathe", Reception.PASSWORD).session();
        reception.pass(Duration.ofMinutes(1));
        Caller here = reception.caller("agathe");
        mailroom.enrolled("bruno");
        Caller bruno = reception.caller("bruno");
        List<MySession> mine = list(here);
        assertEquals(List.of(true, false), mine.stream().map(MySession::current).toList());
        assertFalse(mine.toString().contains(elsewhere.text()));
        String label = mine.get(1).label();
        assertTrue(label.matches("[0-9a-f]{16}"), label);
        assertThrows(
                NotFound.class,
                () -> endSessions.handle(new EndSessions.Command(bruno, Optional.of(label), HERE)),
                "somebody else's");
        endSessions.handle(new EndSessions.Command(here, Optional.of(label), HERE));
        assertTrue(reception.callerBySession(elsewhere).isEmpty());
        reception.signedIn("agathe", Reception.PASSWORD);
        reception.signedIn("agathe", Reception.PASSWORD);
        endSessions.handle(new EndSessions.Command(here, Optional.empty(), HERE));
        endSessions.handle(new EndSessions.Command(here, Optional.empty(), HERE));
        assertEquals(List.of(mine.get(0)), list(here));
        assertEquals(1, list(bruno).size());
        reception.pass(Duration.ofHours(1));
        assertEquals(Set.of(), Set.copyOf(list(here)), "those that ended by themselves are not shown");
    }

    private List<MySession> list(Caller by) {
        return new ListSessions(reception.sessions(), reception.clock()).handle(new ListSessions.Query(by));
    }
}
