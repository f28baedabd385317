package org.appticket.application.contract.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.appticket.application.contract.access.PeopleSetting;
import org.appticket.application.port.account.Letters;
import org.appticket.application.port.account.Letters.Claim;
import org.appticket.domain.account.Letter;
import org.appticket.domain.account.LetterKind;
import org.appticket.domain.history.Digest;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.people.Role;
import org.junit.jupiter.api.Test;

/** What {@link Letters} keeps to; nobody else may use the same store meanwhile. */
public interface LettersContract extends PeopleSetting {

    /** How long a letter is undertaken. */
    Duration LEASE = Duration.ofMinutes(2);

    /** The letters. */
    Letters letters();

    private PersonId somebody() {
        return joined(newcomer(Role.USER)).id();
    }

    private Letter added(Letter letter) {
        run(() -> letters().add(letter));
        return letter;
    }

    private List<Claim> claimed(Instant now, int atMost) {
        return unitOfWork().run(() -> letters().claim(now, now.plus(LEASE), atMost));
    }

    private boolean held(Claim claim) {
        return unitOfWork().run(() -> letters().holds(claim));
    }

    private static List<Letter> letters(List<Claim> claims) {
        return claims.stream().map(Claim::letter).toList();
    }

    @Test
    default void letters_come_back_as_they_were_and_those_due_first_come_first() {
        PersonId person = somebody();
        Letter later = added(Letter.to(person, LetterKind.PASSWORD_CHANGED, NOW.plusSeconds(2)));
        Letter typed = added(Letter.forgotten("d'été@example.org ' -- \uD83D\uDE00", NOW));
        Letter elsewhere =
                added(Letter.to(person, "new@example.org", LetterKind.EMAIL_VERIFICATION, NOW.plusSeconds(1)));
        assertEquals(List.of(), claimed(NOW.minusNanos(1_000), 10));
        assertEquals(List.of(typed, elsewhere), letters(claimed(NOW.plusSeconds(1), 10)));
        assertEquals(List.of(later), letters(claimed(NOW.plusSeconds(2), 10)));
    }

    @Test
    default void a_letter_is_undertaken_by_one_until_its_lease_ends_and_then_by_another() {
        added(Letter.to(somebody(), LetterKind.INVITATION, NOW));
        Claim first = claimed(NOW, 10).get(0);
        assertEquals(1, first.attempt());
        assertTrue(held(first));
        assertEquals(List.of(), claimed(NOW.plus(LEASE).minusNanos(1_000), 10));
        Claim second = claimed(NOW.plus(LEASE), 10).get(0);
        assertEquals(new Claim(first.number(), 2, first.letter()), second);
        assertFalse(held(first));
        assertTrue(held(second));
    }

    @Test
    default void who_lost_a_letter_to_another_can_neither_remove_nor_postpone_it() {
        added(Letter.to(somebody(), LetterKind.INVITATION, NOW));
        Claim first = claimed(NOW, 10).get(0);
        Claim second = claimed(NOW.plus(LEASE), 10).get(0);
        run(() -> letters().remove(first));
        run(() -> letters().postpone(first, NOW.plus(LEASE)));
        assertTrue(held(second));
        assertEquals(List.of(), claimed(NOW.plus(LEASE), 10));
        run(() -> letters().remove(second));
        assertFalse(held(second));
        assertEquals(List.of(), claimed(NOW.plus(LEASE.multipliedBy(9)), 10));
    }

    @Test
    default void a_postponed_letter_is_due_when_it_was_said() {
        added(Letter.to(somebody(), LetterKind.INVITATION, NOW));
        Claim claim = claimed(NOW, 10).get(0);
        Instant due = NOW.plus(Duration.ofHours(6));
        run(() -> letters().postpone(claim, due));
        assertEquals(List.of(), claimed(due.minusSeconds(1), 10));
        assertEquals(2, claimed(due, 10).get(0).attempt());
    }

    @Test
    default void many_who_look_for_letters_at_once_get_each_letter_once() {
        PersonId person = somebody();
        IntStream.range(0, 12).forEach(i -> added(Letter.to(person, LetterKind.PASSWORD_CHANGED, NOW)));
        List<CompletableFuture<List<Claim>>> rounds = Stream.generate(
                        () -> CompletableFuture.supplyAsync(() -> claimed(NOW, 3)))
                .limit(4)
                .toList();
        List<Long> numbers = rounds.stream()
                .flatMap(round -> round.join().stream())
                .map(Claim::number)
                .toList();
        assertEquals(numbers.size(), numbers.stream().distinct().count());
        int left = claimed(NOW, 100).size();
        assertEquals(12, numbers.size() + left);
    }

    @Test
    default void letters_with_secrets_about_a_person_are_withdrawn_and_no_others() {
        PersonId person = somebody();
        added(Letter.to(person, LetterKind.INVITATION, NOW));
        added(Letter.to(person, "new@example.org", LetterKind.EMAIL_VERIFICATION, NOW));
        Letter notice = added(Letter.to(person, LetterKind.PASSWORD_CHANGED, NOW));
        Letter others = added(Letter.to(somebody(), LetterKind.INVITATION, NOW));
        Letter typed = added(Letter.forgotten("somebody", NOW));
        run(() -> letters().withdraw(person));
        assertEquals(List.of(notice, others, typed), letters(claimed(NOW, 10)));
    }

    @Test
    default void what_waits_is_counted_by_kind() {
        added(Letter.to(somebody(), LetterKind.INVITATION, NOW));
        added(Letter.forgotten("somebody", NOW));
        added(Letter.forgotten("somebody", NOW));
        claimed(NOW, 10);
        assertEquals(2, (int) unitOfWork().run(() -> letters().countWaiting(LetterKind.PASSWORD_RESET)));
        assertEquals(0, (int) unitOfWork().run(() -> letters().countWaiting(LetterKind.EMAIL_CHANGED)));
    }

    @Test
    default void what_went_out_is_counted_by_recipient_until_it_is_forgotten() {
        Digest one = secrets().next().digest();
        Digest other = secrets().next().digest();
        run(() -> {
            letters().addSent(one, NOW);
            letters().addSent(one, NOW);
            letters().addSent(one, NOW.plusSeconds(1));
            letters().addSent(other, NOW);
        });
        assertEquals(3, (int) unitOfWork().run(() -> letters().countSent(one, NOW)));
        assertEquals(1, (int) unitOfWork().run(() -> letters().countSent(one, NOW.plusSeconds(1))));
        run(() -> letters().forgetSent(NOW.plusSeconds(1)));
        assertEquals(1, (int) unitOfWork().run(() -> letters().countSent(one, NOW)));
        assertEquals(0, (int) unitOfWork().run(() -> letters().countSent(other, NOW)));
    }
}
