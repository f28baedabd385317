package org.appticket.adapters.rest.input;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** The closed lists of the wire: enum constants by their exact name, JSON types by theirs. */
final class Choices {
    private Choices() {}

    static <E extends Enum<E>> Optional<E> find(Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(name))
                .findFirst();
    }

    static <E extends Enum<E>> String names(Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
    }

    static String jsonType(Class<? extends JsonValue> type) {
        if (type == JsonNumber.class) {
            return "number";
        }
        if (type == JsonObject.class) {
            return "object";
        }
        return type == JsonArray.class ? "array" : "string";
    }
}
