package org.appticket.application.contract.key;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.appticket.application.port.UnitOfWork;
import org.appticket.application.port.key.KeyWitnesses;
import org.appticket.application.port.key.Keyring.Sealed;
import org.junit.jupiter.api.Test;

/** What {@link KeyWitnesses} keeps to. */
public interface KeyWitnessesContract {

    /** What work is done in. */
    UnitOfWork unitOfWork();

    /** The witnesses. */
    KeyWitnesses witnesses();

    @Test
    default void what_was_added_is_listed() {
        List<Sealed> expected = new ArrayList<>(witnesses().list());
        Sealed first = new Sealed("v1.first." + "x".repeat(180));
        Sealed second = new Sealed("v1.second.x");
        add(first);
        add(second);
        expected.addAll(List.of(first, second));
        assertEquals(new HashSet<>(expected), new HashSet<>(witnesses().list()));
        assertEquals(expected.size(), witnesses().list().size());
    }

    @Test
    default void nothing_is_added_by_itself() {
        assertThrows(IllegalStateException.class, () -> witnesses().add(new Sealed("v1.alone.x")));
    }

    private void add(Sealed witness) {
        unitOfWork().run(() -> {
            witnesses().add(witness);
            return true;
        });
    }
}
