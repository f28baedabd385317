package org.appticket.adapters.notification.hook;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.appticket.application.view.CommentRecord;
import org.appticket.application.view.HistoryEntry;
import org.appticket.application.view.PersonName;
import org.appticket.domain.customfield.FieldValue;
import org.appticket.domain.customfield.FieldValues;
import org.appticket.domain.event.Field;
import org.appticket.domain.history.SealedChange;
import org.appticket.domain.history.SealedEvent;
import org.appticket.domain.history.SealedValue;

/** An event and a comment in JSON, with the members that they have in the API. */
final class EventJson {
    private EventJson() {}

    static JsonObjectBuilder event(HistoryEntry entry) {
        SealedEvent event = entry.event();
        JsonArrayBuilder changes = Json.createArrayBuilder();
        event.changes().forEach(change -> changes.add(change(change)));
        return Json.createObjectBuilder()
                .add("sequence", event.sequence())
                .add("at", event.at().toString())
                .add("actor", entry.actor().<JsonValue>map(EventJson::person).orElse(Json.createValue("system")))
                .add("kind", event.kind().name())
                .add("visibility", event.visibility().name())
                .add("changes", changes)
                .add("digest", event.digest().toString());
    }

    /** Nothing of its text if it was withdrawn. */
    static JsonObjectBuilder comment(CommentRecord record) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("id", record.comment().id().value())
                .add("visibility", record.comment().visibility().name());
        record.comment().body().ifPresent(body -> json.add("body", body));
        return json;
    }

    static JsonValue person(PersonName person) {
        return Json.createObjectBuilder()
                .add("id", person.id().value())
                .add("name", person.name())
                .build();
    }

    private static JsonObjectBuilder change(SealedChange change) {
        JsonObjectBuilder json =
                Json.createObjectBuilder().add("field", change.field().label());
        value(change.field(), change.from()).ifPresent(from -> json.add("from", from));
        value(change.field(), change.to()).ifPresent(to -> json.add("to", to));
        return json;
    }

    private static Optional<JsonValue> value(Field field, Optional<SealedValue> value) {
        return value.flatMap(SealedValue::text).map(text -> value(field, text));
    }

    private static JsonValue value(Field field, String text) {
        return switch (field.form()) {
            case NUMBER -> Json.createValue(Long.parseLong(text));
            case FLAG -> Boolean.parseBoolean(text) ? JsonValue.TRUE : JsonValue.FALSE;
            case NUMBERS ->
                Json.createArrayBuilder(
                                Stream.of(text.split(" ")).map(Long::valueOf).toList())
                        .build();
            case LINES ->
                Json.createArrayBuilder(Stream.of(text.split("\n", -1)).toList())
                        .build();
            case CUSTOM_FIELDS -> customFields(FieldValues.parse(text));
            case TEXT -> Json.createValue(text);
        };
    }

    private static JsonValue customFields(FieldValues values) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        values.values().forEach((key, value) -> json.add(key.value(), customField(value)));
        return json.build();
    }

    private static JsonValue customField(FieldValue value) {
        return switch (value.type()) {
            case NUMBER -> Json.createValue(new BigDecimal(value.text()));
            case PERSON -> Json.createValue(Long.parseLong(value.text()));
            case TEXT, DATE, CHOICE -> Json.createValue(value.text());
        };
    }
}
