package org.appticket.adapters.rest.json;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
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

    public static JsonObject object(Record shape) {
        var object = JSON.createObjectBuilder();
        for (RecordComponent component : COMPONENTS.get(shape.getClass())) {
            Object member = read(component, shape);
            if (member instanceof Inlined && member instanceof Record part) {
                object(part).forEach(object::add);
            } else {
                present(member).ifPresent(value -> object.add(component.getName(), value(value)));
            }
        }
        return object.build();
    }

    public static JsonValue value(Object value) {
        if (value instanceof JsonValue json) {
            return json;
        }
        if (value instanceof Boolean truth) {
            return truth ? JsonValue.TRUE : JsonValue.FALSE;
        }
        if (value instanceof Record shape) {
            return object(shape);
        }
        if (value instanceof Collection<?> items) {
            return array(items);
        }
        if (value instanceof Map<?, ?> members) {
            return object(members);
        }
        return scalar(value);
    }

    private static JsonValue scalar(Object value) {
        if (value instanceof String
                || value instanceof Instant
                || value instanceof LocalDate
                || value instanceof Duration) {
            return JSON.createValue(value.toString());
        }
        if (value instanceof Enum<?> constant) {
            return JSON.createValue(constant.name());
        }
        if (value instanceof Integer || value instanceof Long) {
            return JSON.createValue(((Number) value).longValue());
        }
        if (value instanceof BigDecimal decimal) {
            return JSON.createValue(decimal);
        }
        throw new IllegalArgumentException("no JSON form for " + value.getClass());
    }

    private static JsonArray array(Collection<?> items) {
        var array = JSON.createArrayBuilder();
        items.forEach(item -> array.add(value(item)));
        return array.build();
    }

    private static JsonObject object(Map<?, ?> members) {
        var object = JSON.createObjectBuilder();
        members.forEach(
                (name, member) -> present(member).ifPresent(value -> object.add(name.toString(), value(value))));
        return object.build();
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
