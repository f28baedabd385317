package org.appticket.adapters.rest.input;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.appticket.domain.InvalidValue;
import org.appticket.domain.customfield.GivenValue;

/** Objects within a body; their faults are told with those of the whole. */
public final class Nested {
    private static final int MOST_NUMBERS = 100;

    private Nested() {}

    /** An object that is read like a body; the reading answers empty only where it noted why. */
    public static <T> Patch<T> object(JsonFields fields, String name, Function<JsonFields, Optional<T>> reading) {
        return fields.member(name, (value, pointer) -> read(fields, value, pointer, reading));
    }

    /** A list of such objects. */
    public static <T> Patch<List<T>> objects(
            JsonFields fields, String name, int most, Function<JsonFields, Optional<T>> reading) {
        return fields.items(name, most, (value, pointer) -> read(fields, value, pointer, reading));
    }

    /** Whole numbers, both bounds inclusive: a list of them, or one that stands for a list of one. */
    public static Patch<List<Integer>> numbers(JsonFields fields, String name, int min, int max) {
        Reading<Integer> number = Numbers.between(fields, min, max);
        boolean alone = fields.member(name, (value, pointer) -> Optional.of(value instanceof JsonNumber))
                .value()
                .orElse(false);
        return alone
                ? fields.member(
                        name, (value, pointer) -> number.read(value, pointer).map(List::of))
                : fields.items(name, MOST_NUMBERS, number);
    }

    /** A list of pairs of texts; the rule makes a value of each, or refuses it. */
    public static <T> Patch<List<T>> pairs(
            JsonFields fields, String name, int most, BiFunction<String, String, T> rule) {
        return fields.items(
                name,
                most,
                (value, pointer) -> fields.typed(value, JsonArray.class, pointer)
                        .filter(pair -> fields.faults()
                                .holds(
                                        isPair(pair),
                                        pointer,
                                        InvalidValue.Problem.WRONG_TYPE,
                                        Map.of("expected", "[string, string]")))
                        .flatMap(pair -> fields.faults()
                                .checked(pointer, () -> rule.apply(pair.getString(0), pair.getString(1)))));
    }

    private static boolean isPair(JsonArray array) {
        return array.size() == 2 && array.stream().allMatch(JsonString.class::isInstance);
    }

    /** An object as its JSON text, for what others define and extend: what is in it is looked at elsewhere. */
    public static Patch<String> text(JsonFields fields, String name) {
        return fields.member(
                name,
                (value, pointer) ->
                        fields.typed(value, JsonObject.class, pointer).map(JsonObject::toString));
    }

    /** Texts and numbers by names that others define: whether there are such, and what they may be, is looked at elsewhere. */
    public static Patch<Map<String, Optional<GivenValue>>> given(JsonFields fields, String name, int most) {
        return fields.member(name, (value, pointer) -> {
            Optional<JsonObject> members = fields.typed(value, JsonObject.class, pointer);
            boolean tooMany = members.filter(some -> some.size() > most).isPresent();
            if (tooMany) {
                throw InvalidValue.of(name, InvalidValue.Problem.TOO_LONG, Map.of("max", most));
            }
            return members.map(Nested::given);
        });
    }

    private static Map<String, Optional<GivenValue>> given(JsonObject members) {
        Map<String, Optional<GivenValue>> given = new TreeMap<>();
        members.forEach((key, value) -> given.put(
                key, Optional.of(value).filter(some -> some != JsonValue.NULL).map(Nested::given)));
        return given;
    }

    private static GivenValue given(JsonValue value) {
        if (value instanceof JsonString text) {
            return GivenValue.ofText(text.getString());
        }
        return value instanceof JsonNumber number ? GivenValue.ofNumber(number.toString()) : GivenValue.other();
    }

    private static <T> Optional<T> read(
            JsonFields fields, JsonValue value, String pointer, Function<JsonFields, Optional<T>> reading) {
        return fields.typed(value, JsonObject.class, pointer).flatMap(inner -> fields.inside(inner, pointer, reading));
    }
}
