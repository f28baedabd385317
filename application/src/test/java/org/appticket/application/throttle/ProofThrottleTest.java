package org.appticket.application.throttle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.appticket.application.dsl.Reception;
import org.appticket.application.dsl.Together;
import org.appticket.application.port.throttle.ProofWatch.Outcome;
import org.appticket.domain.TooManyRequests;
import org.appticket.domain.Unavailable;
import org.appticket.domain.access.Unauthenticated;
import org.junit.jupiter.api.Test;

final class ProofThrottleTest {
    private static final String HOME = "198.51.100.7";
    private static final String AWAY = "203.0.113.9";

    private final Reception reception = Reception.open();
    private final ProofThrottle throttle = reception.throttle();
    private final AtomicInteger compared = new AtomicInteger();

    private String proven(String login, String address) {
        return throttle.guard(login, address, () -> "proven");
    }

    private void failed(String login, String address) {
        assertThrows(
                Unauthenticated.class,
                () -> throttle.guard(login, address, () -> {
                    compared.incrementAndGet();
                    throw new Unauthenticated();
                }));
    }

    private long delay(String login, String address) {
        TooManyRequests early = assertThrows(TooManyRequests.class, () -> proven(login, address));
        return Long.parseLong(String.valueOf(early.facts().get("retryAfter")));
    }

    private void failedTimes(int times, String login, String address) {
        for (int i = 0; i < times; i++) {
            failed(login, address);
        }
    }

    @Test
    void the_fifth_failure_in_a_row_delays_the_next_attempt() {
        failedTimes(5, "agathe", AWAY);
        assertEquals(1L, delay("agathe", AWAY));
        reception.pass(Duration.ofSeconds(1));
        failed("agathe", AWAY);
        assertEquals(2L, delay("agathe", AWAY));
        reception.pass(Duration.ofSeconds(1));
        assertEquals(1L, delay("agathe", AWAY));
    }

    @Test
    void nothing_is_compared_while_an_account_is_delayed() {
        failedTimes(5, "agathe", AWAY);
        compared.set(0);
        assertThrows(TooManyRequests.class, () -> throttle.guard("agathe", AWAY, compared::incrementAndGet));
        assertEquals(0, compared.get());
    }

    @Test
    void waiting_in_vain_does_not_make_the_delay_longer() {
        failedTimes(5, "agathe", AWAY);
        for (int i = 0; i < 100; i++) {
            assertEquals(1L, delay("agathe", AWAY));
        }
        reception.pass(Duration.ofSeconds(1));
        assertEquals("proven", proven("agathe", AWAY));
    }

    @Test
    void every_spelling_of_a_login_is_one_account_there_or_not() {
        failed("Agathe", AWAY);
        failed("agathe", AWAY);
        failed(" AGATHE ", AWAY);
        failed("ａｇａｔｈｅ", AWAY);
        failed("agathe", HOME);
        assertEquals(1L, delay("agathe", HOME));
        assertEquals("proven", proven("gustave", HOME));
    }

    @Test
    void a_delay_of_attempts_from_elsewhere_does_not_concern_a_familiar_place() {
        assertEquals("proven", proven("agathe", HOME));
        failedTimes(5, "agathe", AWAY);
        delay("agathe", AWAY);
        assertEquals("proven", proven("agathe", HOME));
        delay("agathe", AWAY);
        reception.pass(Duration.ofDays(29));
        assertEquals("proven", proven("agathe", HOME));
        reception.pass(Duration.ofDays(31));
        failedTimes(5, "agathe", AWAY);
        assertEquals(1L, delay("agathe", HOME), "after a month the place is familiar no more");
    }

    @Test
    void guesses_from_a_familiar_place_are_delayed_too() {
        proven("agathe", HOME);
        failedTimes(5, "agathe", HOME);
        assertEquals(1L, delay("agathe", HOME));
        failed("agathe", AWAY);
    }

    @Test
    void a_proof_ends_the_row() {
        failedTimes(4, "agathe", AWAY);
        proven("agathe", AWAY);
        failedTimes(4, "agathe", AWAY);
        assertEquals("proven", proven("agathe", AWAY));
    }

    @Test
    void what_was_not_decided_does_not_count_and_does_not_end_the_row() {
        failedTimes(4, "agathe", AWAY);
        for (int i = 0; i < 10; i++) {
            assertThrows(
                    Unavailable.class,
                    () -> throttle.guard("agathe", AWAY, () -> {
                        throw new Unavailable(Duration.ofSeconds(1));
                    }));
        }
        failed("agathe", AWAY);
        assertEquals(1L, delay("agathe", AWAY));
    }

    @Test
    void who_proves_their_account_otherwise_is_not_delayed_any_more() {
        proven("agathe", HOME);
        failedTimes(5, "agathe", AWAY);
        failedTimes(5, "agathe", HOME);
        throttle.clear("Agathe", HOME);
        assertEquals("proven", proven("agathe", HOME));
        assertEquals("proven", proven("agathe", AWAY));
    }

    @Test
    void a_place_from_which_many_accounts_are_tried_is_closed_for_an_hour() {
        for (int i = 0; i < 30; i++) {
            failed("account-" + i, AWAY);
        }
        assertEquals(3600L, delay("agathe", AWAY));
        assertEquals("proven", proven("agathe", HOME));
        reception.pass(Duration.ofHours(1));
        assertEquals("proven", proven("agathe", AWAY));
    }

    @Test
    void those_who_can_sign_in_do_not_close_their_place() {
        for (int i = 0; i < 100; i++) {
            proven("account-" + i, AWAY);
        }
        assertEquals("proven", proven("agathe", AWAY));
    }

    @Test
    void this_machine_stands_for_many_people_and_is_never_closed_for_an_hour() {
        for (int i = 0; i < 300; i++) {
            failed("account-" + i, "127.0.0.1");
        }
        assertEquals(180L, delay("agathe", "127.0.0.1"));
        failedTimes(5, "gustave", HOME);
        assertEquals(1L, delay("gustave", HOME));
    }

    @Test
    void of_twenty_attempts_at_once_five_are_compared() {
        List<Class<?>> ends = Together.run(20, thread -> {
            try {
                return throttle.guard("agathe", AWAY, () -> {
                    compared.incrementAndGet();
                    throw new Unauthenticated();
                });
            } catch (Unauthenticated | TooManyRequests refusal) {
                return refusal.getClass();
            }
        });
        assertEquals(5, compared.get());
        assertEquals(15, ends.stream().filter(TooManyRequests.class::equals).count());
    }

    @Test
    void every_attempt_is_heard_of() {
        proven("agathe", HOME);
        failedTimes(5, "gustave", AWAY);
        delay("gustave", AWAY);
        assertEquals(
                List.of(
                        Outcome.PROVEN,
                        Outcome.FAILED,
                        Outcome.FAILED,
                        Outcome.FAILED,
                        Outcome.FAILED,
                        Outcome.FAILED,
                        Outcome.THROTTLED),
                reception.watch().outcomes());
    }

    @Test
    void what_means_nothing_any_more_is_forgotten() {
        proven("agathe", HOME);
        failedTimes(5, "gustave", AWAY);
        assertTrue(reception.forgetOldFailures() <= 1);
        reception.pass(Duration.ofDays(2));
        assertTrue(reception.forgetOldFailures() >= 2);
        reception.pass(Duration.ofDays(31));
        assertEquals(1, reception.forgetOldFailures());
    }
}
