package org.appticket.application.contract.push;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import org.appticket.application.port.UnitOfWork;
import org.appticket.application.port.key.Keyring.Sealed;
import org.appticket.application.port.push.PushKeys;
import org.junit.jupiter.api.Test;

/** What {@link PushKeys} keeps to, over a store without a pair. */
public interface PushKeysContract {

    /** What work is done in. */
    UnitOfWork unitOfWork();

    /** The pair. */
    PushKeys keys();

    @Test
    default void the_pair_is_there_once_it_was_added_and_not_by_itself() {
        PushKeys.Kept pair = new PushKeys.Kept("x".repeat(87), new Sealed("v1.first." + "x".repeat(180)));
        assertEquals(Optional.empty(), keys().find());
        assertThrows(IllegalStateException.class, () -> keys().add(pair));
        unitOfWork().run(() -> {
            keys().add(pair);
            return pair;
        });
        assertEquals(Optional.of(pair), keys().find());
        assertEquals(Optional.of(pair), unitOfWork().run(() -> keys().find()));
    }
}
