package org.appticket.application.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.appticket.application.account.AcceptInvitation;
import org.appticket.application.account.RequestPasswordReset;
import org.appticket.application.account.ResetPassword;
import org.appticket.application.dsl.Mailroom;
import org.appticket.application.dsl.Reception;
import org.appticket.application.dsl.Somebody;
import org.appticket.application.people.CreatePerson;
import org.appticket.application.port.account.Postman.Delivery;
import org.appticket.application.port.account.Postman.Outcome;
import org.appticket.domain.NotFound;
import org.appticket.domain.account.LetterKind;
import org.appticket.domain.people.Login;
import org.appticket.domain.people.Person;
import org.appticket.domain.people.Role;
import org.junit.jupiter.api.Test;

/** What goes out to whom, and what does not. */
final class LettersTest {
    private final Reception reception = Reception.open();
    private final Mailroom mailroom = new Mailroom(reception);

    private void forgotten(String typed) {
        new RequestPasswordReset(reception.store(), reception.correspondence())
                .handle(new RequestPasswordReset.Command(typed));
    }

    @Test
    void who_is_created_without_a_password_is_invited() {
        Person agathe = mailroom.invited("agathe");
        Delivery letter = mailroom.onlyLetter();
        assertEquals(LetterKind.INVITATION, letter.kind());
        assertEquals("agathe@example.org", letter.to().address());
        assertEquals(
                reception.now().plus(Duration.ofDays(3)),
                letter.link().orElseThrow().validUntil());
        assertTrue(
                letter.link().orElseThrow().address().startsWith("https://desk.example.org/account/invitation#token="));
        assertTrue(reception.passwords().find(agathe.id()).isEmpty());
    }

    @Test
    void nobody_is_invited_who_has_a_password_or_no_address() {
        mailroom.enrolled("agathe");
        new CreatePerson(reception.registry())
                .handle(new CreatePerson.Command(
                        Reception.BOSS, Somebody.called("nomail", Optional.empty(), Role.USER)));
        assertEquals(List.of(), mailroom.letters());
    }

    @Test
    void who_forgot_their_password_is_written_to_by_login_and_by_address() {
        mailroom.enrolled("agathe");
        for (String typed : List.of("agathe", "AGATHE", " agathe ", "Agathe@Example.org", "agathe@example.org ")) {
            forgotten(typed);
            Delivery letter = mailroom.onlyLetter();
            assertEquals(LetterKind.PASSWORD_RESET, letter.kind(), typed);
            assertEquals("agathe@example.org", letter.to().address(), typed);
        }
    }

    @Test
    void nobody_is_written_to_who_does_not_exist_has_left_has_no_password_or_no_address() {
        mailroom.invited("invited");
        mailroom.letters();
        mailroom.left("left");
        reception.enrolled("nomail", Role.USER);
        for (String typed :
                List.of("nobody", "invited", "left", "left@example.org", "nomail", "not a login", "@", "")) {
            forgotten(typed);
            assertEquals(List.of(), mailroom.letters(), typed);
        }
        reception.pass(Duration.ofDays(4));
        assertEquals(List.of(), mailroom.letters());
    }

    @Test
    void everybody_who_has_the_address_is_written_to() {
        mailroom.enrolled("one", "shared@example.org");
        mailroom.enrolled("two", "shared@example.org");
        forgotten("shared@example.org");
        assertEquals(
                List.of("one", "two"),
                mailroom.letters().stream()
                        .map(letter -> letter.to().login())
                        .sorted()
                        .toList());
    }

    @Test
    void asking_is_the_same_work_whoever_is_asked_for_and_is_bounded() {
        mailroom.enrolled("agathe");
        for (int i = 0; i < RequestPasswordReset.MOST_WAITING + 10; i++) {
            forgotten(i % 2 == 0 ? "agathe" : "nobody");
        }
        assertEquals(RequestPasswordReset.MOST_WAITING, reception.letters().countWaiting(LetterKind.PASSWORD_RESET));
    }

    @Test
    void one_address_gets_few_letters_an_hour_and_notices_are_not_crowded_out() {
        Person agathe = mailroom.enrolled("agathe");
        for (int i = 0; i < 30; i++) {
            forgotten("agathe");
        }
        assertEquals(LetterWriting.MOST_FORGOTTEN_TO_ONE, mailroom.letters().size());
        for (int i = 0; i < 10; i++) {
            mailroom.write(agathe, LetterKind.PASSWORD_CHANGED);
        }
        int left = LetterWriting.MOST_TO_ONE - LetterWriting.MOST_FORGOTTEN_TO_ONE;
        assertEquals(left, mailroom.letters().size());
        reception.pass(SendLetters.RATE_PERIOD.plusSeconds(1));
        assertEquals(10 - left, mailroom.letters().size(), "the others waited");
    }

    @Test
    void a_letter_that_cannot_be_brought_is_tried_again_with_a_new_secret_and_given_up_in_the_end() {
        mailroom.invited("agathe");
        mailroom.postman().answer(Outcome.NOT_NOW);
        SendLetters.Result first = mailroom.send();
        assertEquals(new SendLetters.Result(0, List.of()), first);
        reception.pass(Duration.ofSeconds(47));
        assertEquals(List.of(), mailroom.claims(), "too early");
        reception.pass(Duration.ofSeconds(26));
        mailroom.postman().answer(Outcome.DELIVERED);
        assertEquals(1, mailroom.send().sent());

        mailroom.invited("bruno");
        mailroom.postman().answer(Outcome.NOT_NOW);
        int rounds = 0;
        SendLetters.Result last = mailroom.send();
        while (last.abandoned().isEmpty() && rounds++ < 100) {
            reception.pass(Duration.ofHours(1));
            last = mailroom.send();
        }
        assertEquals(1, last.abandoned().size());
        assertTrue(rounds >= 71 && rounds <= 79, "given up after " + rounds + " hours");
        assertEquals(List.of(), mailroom.claims());
    }

    @Test
    void a_letter_that_is_refused_is_given_up_at_once() {
        mailroom.invited("agathe");
        mailroom.postman().answer(Outcome.REFUSED);
        assertEquals(1, mailroom.send().abandoned().size());
        assertEquals(0, mailroom.send().abandoned().size());
    }

    @Test
    void a_secret_that_was_sent_again_makes_the_one_before_worthless() {
        mailroom.enrolled("agathe");
        forgotten("agathe");
        String first = Mailroom.token(mailroom.onlyLetter());
        forgotten("agathe@example.org");
        String second = Mailroom.token(mailroom.onlyLetter());
        ResetPassword reset = new ResetPassword(reception.registry(), reception.throttle());
        assertThrows(
                NotFound.class,
                () -> reset.handle(new ResetPassword.Command(first, Reception.OTHER_PASSWORD, "192.0.2.1")));
        reset.handle(new ResetPassword.Command(second, Reception.OTHER_PASSWORD, "192.0.2.1"));
    }

    @Test
    void letters_with_secrets_that_wait_are_withdrawn_with_the_password() {
        mailroom.enrolled("agathe");
        forgotten("agathe");
        mailroom.send();
        forgotten("agathe");
        mailroom.resolve();
        Person agathe = reception.people().find(new Login("agathe")).orElseThrow();
        mailroom.withPassword(agathe, Reception.OTHER_PASSWORD);
        assertEquals(1, mailroom.postman().delivered().size());
        mailroom.send();
        assertEquals(1, mailroom.postman().delivered().size());
    }

    @Test
    void no_letter_and_no_command_shows_a_secret() {
        mailroom.invited("agathe");
        Delivery letter = mailroom.onlyLetter();
        String token = Mailroom.token(letter);
        assertFalse(letter.toString().contains(token));
        assertFalse(new ResetPassword.Command(token, Reception.PASSWORD, "192.0.2.1")
                .toString()
                .contains(token));
        assertFalse(new AcceptInvitation.Command(token, Reception.PASSWORD, "192.0.2.1")
                .toString()
                .contains(token));
    }
}
