package org.appticket.application.contract;

import java.util.List;
import org.appticket.domain.event.FieldChange;
import org.appticket.domain.history.SealedEvent;
import org.appticket.domain.history.SealedValue;

/** Sealed events as they were told, as long as nothing of them was erased. */
final class Told {
    private Told() {}

    static List<FieldChange> changes(SealedEvent event) {
        return event.changes().stream()
                .map(change -> new FieldChange(
                        change.field(),
                        change.from().flatMap(SealedValue::text),
                        change.to().flatMap(SealedValue::text)))
                .toList();
    }
}
