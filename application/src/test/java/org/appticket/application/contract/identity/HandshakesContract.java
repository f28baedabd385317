package org.appticket.application.contract.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.appticket.application.contract.access.PeopleSetting;
import org.appticket.application.port.identity.Handshakes;
import org.appticket.domain.history.Digest;
import org.appticket.domain.identity.Handshake;
import org.appticket.domain.identity.ProviderId;
import org.appticket.domain.identity.ReturnPath;
import org.junit.jupiter.api.Test;

/** What {@link Handshakes} keeps to. */
public interface HandshakesContract extends PeopleSetting {

    /** The handshakes. */
    Handshakes handshakes();

    private Handshake added(Optional<Digest> session) {
        Handshake handshake = new Handshake(
                secrets().next().digest(),
                new ProviderId("entra"),
                new ReturnPath("/" + "t".repeat(ReturnPath.LONGEST - 1)),
                session,
                NOW);
        run(() -> handshakes().add(handshake));
        return handshake;
    }

    private Optional<Handshake> taken(Digest state, Instant now) {
        return unitOfWork().run(() -> handshakes().take(state, now));
    }

    @Test
    default void a_handshake_is_taken_once_as_it_was() {
        for (Optional<Digest> session : java.util.List.of(
                Optional.<Digest>empty(), Optional.of(secrets().next().digest()))) {
            Handshake handshake = added(session);
            assertEquals(Optional.of(handshake), taken(handshake.state(), NOW.minusSeconds(1)));
            assertEquals(Optional.empty(), taken(handshake.state(), NOW.minusSeconds(1)));
        }
    }

    @Test
    default void a_handshake_is_worth_nothing_from_the_end_of_its_validity_on() {
        assertEquals(Optional.empty(), taken(added(Optional.empty()).state(), NOW));
        assertEquals(Optional.empty(), taken(secrets().next().digest(), NOW));
    }

    @Test
    default void one_of_two_who_come_back_at_once_gets_it() {
        for (int round = 0; round < 10; round++) {
            Digest state = added(Optional.empty()).state();
            var one = CompletableFuture.supplyAsync(() -> taken(state, NOW.minusSeconds(1)));
            var other = CompletableFuture.supplyAsync(() -> taken(state, NOW.minusSeconds(1)));
            assertEquals(1, one.join().stream().count() + other.join().stream().count());
        }
    }

    @Test
    default void those_that_are_worth_nothing_can_be_removed() {
        added(Optional.empty());
        assertTrue(unitOfWork().run(() -> handshakes().removeOlderThan(NOW)) >= 1);
        assertEquals(0, unitOfWork().run(() -> handshakes().removeOlderThan(NOW)));
        Handshake live = added(Optional.empty());
        assertEquals(0, unitOfWork().run(() -> handshakes().removeOlderThan(NOW.minusSeconds(1))));
        assertTrue(taken(live.state(), NOW.minusSeconds(1)).isPresent());
    }
}
