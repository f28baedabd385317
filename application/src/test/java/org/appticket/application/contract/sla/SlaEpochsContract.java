package org.appticket.application.contract.sla;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.stream.Stream;
import org.appticket.application.contract.OverPorts;
import org.appticket.application.dsl.Together;
import org.appticket.application.port.sla.SlaEpochs;
import org.appticket.domain.NotFound;
import org.appticket.domain.id.Epoch;
import org.junit.jupiter.api.Test;

/** What {@link SlaEpochs} promises. */
public interface SlaEpochsContract extends OverPorts {

    @Test
    default void an_epoch_is_raised_with_what_is_changed_and_not_without() {
        Epoch first = epochs().current();

        assertEquals(first.next(), ports().unitOfWork().<Epoch>run(() -> epochs().raise()));
        assertEquals(first.next(), epochs().current());
        assertThrows(
                NotFound.class,
                () -> ports().unitOfWork().run(() -> {
                    assertEquals(first.next().next(), epochs().raise());
                    throw new NotFound();
                }));
        assertEquals(first.next(), epochs().current());
        assertThrows(IllegalStateException.class, () -> epochs().raise());
    }

    @Test
    default void of_many_who_raise_the_epoch_at_once_each_raises_it() {
        Epoch first = epochs().current();

        List<Epoch> raised = Together.run(8, thread -> ports().unitOfWork().run(() -> epochs().raise()));

        assertEquals(
                Stream.iterate(first.next(), Epoch::next).limit(8).toList(),
                raised.stream().sorted().toList());
        assertEquals(first.value() + 8, epochs().current().value());
    }

    private SlaEpochs epochs() {
        return ports().sla().epochs();
    }
}
