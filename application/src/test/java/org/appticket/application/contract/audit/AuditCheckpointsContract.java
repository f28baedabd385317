package org.appticket.application.contract.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.appticket.application.contract.access.PeopleSetting;
import org.appticket.application.dsl.Together;
import org.appticket.application.port.audit.AuditCheckpoints;
import org.appticket.domain.audit.AuditCheckpoint;
import org.appticket.domain.audit.AuditHead;
import org.appticket.domain.history.Digest;
import org.junit.jupiter.api.Test;

/** What {@link AuditCheckpoints} keeps to. */
public interface AuditCheckpointsContract extends PeopleSetting {

    /** The checkpoints; none at the beginning. */
    AuditCheckpoints checkpoints();

    private static AuditCheckpoint at(long place, String signature) {
        return new AuditCheckpoint(new AuditHead(place, Digest.ofText("entry " + place)), NOW, signature);
    }

    @Test
    default void checkpoints_are_listed_by_place() {
        assertEquals(Optional.empty(), checkpoints().last());
        run(() -> checkpoints().add(at(20, "v1.key.second")));
        run(() -> checkpoints().add(at(3, "v1.key.first")));
        assertEquals(
                List.of(at(3, "v1.key.first"), at(20, "v1.key.second")),
                checkpoints().list());
        assertEquals(Optional.of(at(20, "v1.key.second")), checkpoints().last());
    }

    @Test
    default void of_many_for_one_place_one_is_kept() {
        Together.run(8, thread -> {
            run(() -> checkpoints().add(at(5, "v1.key." + thread)));
            return thread;
        });
        assertEquals(1, checkpoints().list().size());
    }

    @Test
    default void nothing_is_added_outside_of_a_unit_of_work() {
        assertThrows(IllegalStateException.class, () -> checkpoints().add(at(1, "v1.key.x")));
    }
}
