package org.appticket.application.contract.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.appticket.application.contract.access.PeopleSetting;
import org.appticket.application.port.account.OneTimeSecrets;
import org.appticket.domain.NotFound;
import org.appticket.domain.account.OneTimeSecret;
import org.appticket.domain.account.Purpose;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.people.Role;
import org.junit.jupiter.api.Test;

/** What {@link OneTimeSecrets} keeps to. */
public interface OneTimeSecretsContract extends PeopleSetting {

    /** The secrets. */
    OneTimeSecrets oneTimeSecrets();

    private PersonId somebody() {
        return joined(newcomer(Role.USER)).id();
    }

    private OneTimeSecret kept(PersonId person, Purpose purpose) {
        OneTimeSecret secret = OneTimeSecret.made(secrets().next(), purpose, person, Optional.of("a@example.org"), NOW);
        run(() -> oneTimeSecrets().replace(secret));
        return secret;
    }

    private Optional<OneTimeSecret> found(OneTimeSecret secret) {
        return oneTimeSecrets().find(secret.digest(), secret.purpose());
    }

    private Optional<OneTimeSecret> taken(OneTimeSecret secret, Instant when) {
        return unitOfWork().run(() -> oneTimeSecrets().take(secret.digest(), secret.purpose(), when));
    }

    @Test
    default void a_secret_is_used_once() {
        OneTimeSecret secret = kept(somebody(), Purpose.PASSWORD_RESET);
        OneTimeSecret handedOver = new OneTimeSecret(
                secrets().next().digest(), Purpose.INVITATION, somebody(), Optional.empty(), NOW.plusSeconds(1));
        run(() -> oneTimeSecrets().replace(handedOver));
        assertEquals(Optional.of(secret), found(secret));
        assertEquals(Optional.of(secret), taken(secret, NOW));
        assertEquals(Optional.empty(), taken(secret, NOW));
        assertEquals(Optional.empty(), found(secret));
        assertEquals(Optional.of(handedOver), taken(handedOver, NOW));
    }

    @Test
    default void a_secret_is_good_for_one_purpose_and_until_its_end() {
        OneTimeSecret secret = kept(somebody(), Purpose.PASSWORD_RESET);
        assertEquals(Optional.empty(), oneTimeSecrets().find(secret.digest(), Purpose.INVITATION));
        assertEquals(
                Optional.empty(),
                unitOfWork().run(() -> oneTimeSecrets().take(secret.digest(), Purpose.EMAIL_VERIFICATION, NOW)));
        assertEquals(Optional.empty(), taken(secret, secret.validUntil()));
        assertTrue(taken(secret, secret.validUntil().minusNanos(1_000)).isPresent());
    }

    @Test
    default void a_newer_secret_takes_the_place_of_the_one_before_for_the_same_purpose() {
        PersonId person = somebody();
        OneTimeSecret first = kept(person, Purpose.PASSWORD_RESET);
        OneTimeSecret other = kept(person, Purpose.INVITATION);
        OneTimeSecret second = kept(person, Purpose.PASSWORD_RESET);
        assertEquals(Optional.empty(), taken(first, NOW));
        assertEquals(Optional.of(second), taken(second, NOW));
        assertEquals(Optional.of(other), taken(other, NOW));
    }

    @Test
    default void all_secrets_of_a_person_go_and_no_others() {
        PersonId person = somebody();
        OneTimeSecret one = kept(person, Purpose.INVITATION);
        OneTimeSecret two = kept(person, Purpose.EMAIL_VERIFICATION);
        OneTimeSecret others = kept(somebody(), Purpose.INVITATION);
        run(() -> oneTimeSecrets().removeAllOf(person));
        assertEquals(Optional.empty(), taken(one, NOW));
        assertEquals(Optional.empty(), taken(two, NOW));
        assertEquals(Optional.of(others), taken(others, NOW));
    }

    @Test
    default void one_of_two_who_use_a_secret_at_once_gets_it() {
        for (int round = 0; round < 10; round++) {
            OneTimeSecret secret = kept(somebody(), Purpose.PASSWORD_RESET);
            List<CompletableFuture<Optional<OneTimeSecret>>> both = List.of(
                    CompletableFuture.supplyAsync(() -> taken(secret, NOW)),
                    CompletableFuture.supplyAsync(() -> taken(secret, NOW)));
            assertEquals(
                    1,
                    both.stream()
                            .map(CompletableFuture::join)
                            .filter(Optional::isPresent)
                            .count());
        }
    }

    @Test
    default void one_of_two_secrets_made_at_once_for_the_same_purpose_stays() {
        for (int round = 0; round < 10; round++) {
            PersonId person = somebody();
            List<CompletableFuture<OneTimeSecret>> both = List.of(
                    CompletableFuture.supplyAsync(() -> kept(person, Purpose.INVITATION)),
                    CompletableFuture.supplyAsync(() -> kept(person, Purpose.INVITATION)));
            List<OneTimeSecret> made =
                    both.stream().map(CompletableFuture::join).toList();
            assertEquals(
                    1, made.stream().filter(secret -> found(secret).isPresent()).count());
        }
    }

    @Test
    default void a_secret_used_by_work_that_failed_can_be_used_again() {
        OneTimeSecret secret = kept(somebody(), Purpose.INVITATION);
        assertThrows(
                NotFound.class,
                () -> run(() -> {
                    oneTimeSecrets().take(secret.digest(), secret.purpose(), NOW);
                    throw new NotFound();
                }));
        assertEquals(Optional.of(secret), taken(secret, NOW));
    }

    @Test
    default void what_is_worth_nothing_any_more_is_removed() {
        OneTimeSecret reset = kept(somebody(), Purpose.PASSWORD_RESET);
        OneTimeSecret invitation = kept(somebody(), Purpose.INVITATION);
        int removed = unitOfWork().run(() -> oneTimeSecrets().removeExpired(reset.validUntil()));
        assertTrue(removed >= 1);
        assertEquals(Optional.empty(), found(reset));
        assertEquals(Optional.of(invitation), found(invitation));
    }
}
