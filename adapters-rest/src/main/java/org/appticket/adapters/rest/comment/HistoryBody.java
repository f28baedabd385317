package org.appticket.adapters.rest.comment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.appticket.adapters.rest.customfield.ValuesBody;
import org.appticket.adapters.rest.people.PersonRef;
import org.appticket.application.view.HistoryEntry;
import org.appticket.domain.customfield.FieldValues;
import org.appticket.domain.event.EventKind;
import org.appticket.domain.event.Field;
import org.appticket.domain.history.SealedChange;
import org.appticket.domain.history.SealedEvent;
import org.appticket.domain.history.SealedValue;

/**
 * One event on the wire.
 *
 * @param actor a person, or the text {@code system}
 */
record HistoryBody(long sequence, Instant at, Object actor, EventKind kind, List<ChangeBody> changes, String digest) {
    /** One change; values are of the type that the field has on a ticket. */
    record ChangeBody(String field, Optional<Object> from, Optional<Object> to) {
        static ChangeBody of(SealedChange change) {
            return new ChangeBody(
                    change.field().label(), shown(change.field(), change.from()), shown(change.field(), change.to()));
        }
    }

    static HistoryBody of(HistoryEntry entry) {
        SealedEvent event = entry.event();
        Optional<PersonRef> actor = entry.actor().map(PersonRef::of);
        return new HistoryBody(
                event.sequence(),
                event.at(),
                actor.isPresent() ? actor.get() : "system",
                event.kind(),
                event.changes().stream().map(ChangeBody::of).toList(),
                event.digest().toString());
    }

    private static Optional<Object> shown(Field field, Optional<SealedValue> value) {
        return value.flatMap(SealedValue::text).map(text -> shown(field, text));
    }

    private static Object shown(Field field, String text) {
        return switch (field.form()) {
            case NUMBER -> Long.valueOf(text);
            case CUSTOM_FIELDS -> ValuesBody.of(FieldValues.parse(text));
            case FLAG -> Boolean.valueOf(text);
            case LINES -> List.of(text.split("\n", -1));
            case NUMBERS -> List.of(text.split(" ")).stream().map(Long::valueOf).toList();
            case TEXT -> text;
        };
    }
}
