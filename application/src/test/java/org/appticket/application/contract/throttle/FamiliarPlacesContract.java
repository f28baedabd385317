package org.appticket.application.contract.throttle;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import org.appticket.application.dsl.Together;
import org.appticket.application.port.throttle.FamiliarPlaces;
import org.appticket.domain.history.Digest;
import org.junit.jupiter.api.Test;

/** What {@link FamiliarPlaces} keeps to. */
public interface FamiliarPlacesContract extends ThrottleSetting {

    /** The places. */
    FamiliarPlaces places();

    private boolean isFamiliar(Digest account, Digest place, Instant since) {
        return within(() -> places().contains(account, place, since));
    }

    private void used(Digest account, Digest place, Instant when) {
        run(() -> places().save(account, place, when));
    }

    @Test
    default void a_place_is_familiar_to_whoever_came_from_there() {
        Digest account = any();
        Digest place = any();
        assertFalse(isFamiliar(account, place, NOW));
        used(account, place, NOW);
        assertTrue(isFamiliar(account, place, NOW));
        assertFalse(isFamiliar(any(), place, NOW));
        assertFalse(isFamiliar(account, any(), NOW));
        assertFalse(isFamiliar(account, place, NOW.plusNanos(1_000)));
    }

    @Test
    default void a_place_stays_familiar_by_being_used() {
        Digest account = any();
        Digest place = any();
        used(account, place, NOW.minusSeconds(10));
        used(account, place, NOW);
        assertTrue(isFamiliar(account, place, NOW));
    }

    @Test
    default void a_place_can_be_used_by_many_at_once() {
        Digest account = any();
        Digest place = any();
        Together.run(8, thread -> {
            used(account, place, NOW);
            return true;
        });
        assertTrue(isFamiliar(account, place, NOW));
    }

    @Test
    default void places_that_were_not_used_for_long_can_be_forgotten() {
        Digest account = any();
        Digest old = any();
        Digest young = any();
        used(account, old, NOW.minusSeconds(1));
        used(account, young, NOW);
        int forgotten = within(() -> places().removeOlderThan(NOW));
        assertTrue(forgotten >= 1, () -> "forgotten: " + forgotten);
        assertFalse(isFamiliar(account, old, NOW.minusSeconds(1)));
        assertTrue(isFamiliar(account, young, NOW));
    }
}
