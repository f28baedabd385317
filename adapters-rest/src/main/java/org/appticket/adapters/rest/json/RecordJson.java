package org.appticket.adapters.rest.json;

import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import jakarta.json.stream.JsonGenerator;
import jakarta.json.stream.JsonGeneratorFactory;
import java.io.StringReader;
import java.io.StringWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Writes records as JSON, members in the order of the record's components.
 *
 * <p>An empty {@link Optional} leaves its member out; instants come out in UTC, enums by their name. A type that is not
 * foreseen here is refused, so that no object is ever written by accident.
 */
public final class RecordJson {
    /** Kept, because the static methods of {@code Json} look for a provider each time they are called. */
    private static final JsonProvider JSON = JsonProvider.provider();

    private static final JsonGeneratorFactory GENERATORS = JSON.createGeneratorFactory(Map.of());

    private static final ClassValue<RecordComponent[]> COMPONENTS = new ClassValue<>() {
        @Override
        protected RecordComponent[] computeValue(Class<?> type) {
            RecordComponent[] components = type.getRecordComponents();
            for (RecordComponent component : components) {
                component.getAccessor().setAccessible(true);
            }
            return components;
        }
    };

    private RecordJson() {}

    /** What was written before. */
    public static JsonObject parsed(String written) {
        try (JsonReader reader = JSON.createReader(new StringReader(written))) {
            return reader.readObject();
        }
    }

    /** The UTF-8 text of a JSON value. */
    public static byte[] bytes(JsonValue value) {
        return value.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** The text of a record. */
    public static String text(Record shape) {
        return text((Object) shape);
    }

    /** What is written of a value. */
    public static JsonValue value(Object value) {
        try (JsonReader reader = JSON.createReader(new StringReader(text(value)))) {
            return reader.readValue();
        }
    }

    /** An array of texts. */
    public static String text(List<String> texts) {
        return text((Object) texts);
    }

    private static String text(Object value) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = GENERATORS.createGenerator(text)) {
            write(json, value);
        }
        return text.toString();
    }

    private static void write(JsonGenerator json, Object value) {
        if (value instanceof Record shape) {
            json.writeStartObject();
            members(json, shape);
            json.writeEnd();
        } else if (value instanceof Collection<?> items) {
            json.writeStartArray();
            items.forEach(item -> write(json, item));
            json.writeEnd();
        } else if (value instanceof Map<?, ?> members) {
            json.writeStartObject();
            members.forEach((name, member) -> member(json, name.toString(), member));
            json.writeEnd();
        } else {
            scalar(json, value);
        }
    }

    private static void members(JsonGenerator json, Record shape) {
        for (RecordComponent component : COMPONENTS.get(shape.getClass())) {
            Object member = read(component, shape);
            if (member instanceof Inlined && member instanceof Record part) {
                members(json, part);
            } else {
                member(json, component.getName(), member);
            }
        }
    }

    private static void member(JsonGenerator json, String name, Object member) {
        present(member).ifPresent(value -> {
            json.writeKey(name);
            write(json, value);
        });
    }

    private static void scalar(JsonGenerator json, Object value) {
        if (value instanceof String
                || value instanceof Instant
                || value instanceof LocalDate
                || value instanceof Duration) {
            json.write(value.toString());
        } else if (value instanceof Enum<?> constant) {
            json.write(constant.name());
        } else if (value instanceof Integer || value instanceof Long) {
            json.write(((Number) value).longValue());
        } else if (value instanceof Boolean truth) {
            json.write(truth);
        } else if (value instanceof BigDecimal decimal) {
            json.write(decimal);
        } else if (value instanceof JsonValue ready) {
            json.write(ready);
        } else {
            throw new IllegalArgumentException("no JSON form for " + value.getClass());
        }
    }

    private static Optional<?> present(Object member) {
        return member instanceof Optional<?> optional ? optional : Optional.of(member);
    }

    private static Object read(RecordComponent component, Record shape) {
        try {
            return component.getAccessor().invoke(shape);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("cannot read " + component, e);
        }
    }
}
