package org.appticket.application.contract.sla;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.LongStream;
import org.appticket.application.contract.OverPorts;
import org.appticket.application.dsl.Together;
import org.appticket.application.port.sla.SlaEpochs;
import org.appticket.domain.NotFound;
import org.junit.jupiter.api.Test;

/** What {@link SlaEpochs} promises. */
public interface SlaEpochsContract extends OverPorts {

    @Test
    default void an_epoch_is_raised_with_what_is_changed_and_not_without() {
        long first = epochs().current();

        assertTrue(first >= 1);
        assertEquals(first + 1, ports().unitOfWork().<Long>run(() -> epochs().raise()));
        assertEquals(first + 1, epochs().current());
        assertThrows(
                NotFound.class,
                () -> ports().unitOfWork().run(() -> {
                    assertEquals(first + 2, epochs().raise());
                    throw new NotFound();
                }));
        assertEquals(first + 1, epochs().current());
        assertThrows(IllegalStateException.class, () -> epochs().raise());
    }

    @Test
    default void of_many_who_raise_the_epoch_at_once_each_raises_it() {
        long first = epochs().current();

        List<Long> raised = Together.run(8, thread -> ports().unitOfWork().run(() -> epochs().raise()));

        assertEquals(
                LongStream.rangeClosed(first + 1, first + 8).boxed().toList(),
                raised.stream().sorted().toList());
        assertEquals(first + 8, epochs().current());
    }

    private SlaEpochs epochs() {
        return ports().sla().epochs();
    }
}
