package org.appticket.application.contract.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.CompletableFuture;
import org.appticket.application.port.access.SetupCodes;
import org.appticket.domain.NotFound;
import org.appticket.domain.history.Digest;
import org.junit.jupiter.api.Test;

/** What {@link SetupCodes} keeps to. */
public interface SetupCodesContract extends PeopleSetting {

    /** The codes. */
    SetupCodes codes();

    private Digest added() {
        Digest code = secrets().next().digest();
        run(() -> codes().add(code, NOW));
        return code;
    }

    private boolean taken(Digest code) {
        return unitOfWork().run(() -> codes().take(code, NOW.minusSeconds(1)));
    }

    @Test
    default void a_code_can_be_taken_once() {
        Digest code = added();
        Digest other = added();
        assertTrue(codes().contains(code, NOW.minusSeconds(1)));
        assertTrue(taken(code));
        assertFalse(taken(code));
        assertFalse(codes().contains(code, NOW.minusSeconds(1)));
        assertTrue(taken(other));
    }

    @Test
    default void a_code_is_worth_nothing_from_the_end_of_its_validity_on() {
        Digest code = added();
        assertFalse(codes().contains(code, NOW));
        assertFalse(unitOfWork().run(() -> codes().take(code, NOW)));
    }

    @Test
    default void a_code_that_nobody_made_is_worth_nothing() {
        assertFalse(taken(secrets().next().digest()));
    }

    @Test
    default void a_code_taken_by_work_that_failed_can_be_taken_again() {
        Digest code = added();
        assertThrows(
                NotFound.class,
                () -> run(() -> {
                    assertTrue(codes().take(code, NOW.minusSeconds(1)));
                    throw new NotFound();
                }));
        assertTrue(taken(code));
    }

    @Test
    default void one_of_two_who_take_a_code_at_once_gets_it() {
        for (int round = 0; round < 10; round++) {
            Digest code = added();
            CompletableFuture<Boolean> one = CompletableFuture.supplyAsync(() -> taken(code));
            CompletableFuture<Boolean> other = CompletableFuture.supplyAsync(() -> taken(code));
            assertEquals(1, (one.join() ? 1 : 0) + (other.join() ? 1 : 0));
        }
    }

    @Test
    default void all_codes_can_be_removed() {
        Digest one = added();
        Digest other = added();
        run(codes()::removeAll);
        assertFalse(taken(one));
        assertFalse(taken(other));
    }
}
