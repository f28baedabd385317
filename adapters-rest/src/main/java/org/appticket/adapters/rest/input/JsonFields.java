package org.appticket.adapters.rest.input;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.appticket.domain.InvalidValue;
import org.appticket.domain.TextRule;
import org.jspecify.annotations.Nullable;

/**
 * The members of one JSON object, read one by one by type.
 *
 * <p>Each accessor notes what is wrong and answers as if the member were absent; {@link #check()} then refuses the request
 * with everything that was noted, including members nobody asked for. An accessor called twice notes its fault twice.
 */
public final class JsonFields {
    private static final String PASSWORD = "password";

    private final JsonObject object;
    private final String source;
    private final String place;
    private final Faults faults;
    private final Optional<JsonFields> whole;
    private final Set<String> known = new HashSet<>();

    private JsonFields(JsonObject object, String source) {
        this.object = object;
        this.source = source;
        this.place = "";
        this.faults = new Faults();
        this.whole = Optional.empty();
    }

    private JsonFields(JsonObject object, String place, JsonFields whole) {
        this.object = object;
        this.source = whole.source;
        this.place = place;
        this.faults = whole.faults;
        this.whole = Optional.of(whole);
    }

    /** Reads a body, or refuses it as malformed unless it is exactly one JSON object in UTF-8. */
    public static JsonFields parse(byte[] body) {
        String source = StrictJson.text(body);
        return new JsonFields(StrictJson.object(source), source);
    }

    /**
     * The body as it came, to tell a repeated request from another one; without a password, because the quick digest that
     * is kept of this would give it away.
     */
    public String source() {
        if (!object.containsKey(PASSWORD)) {
            return source;
        }
        Map<String, JsonValue> shown = new TreeMap<>(object);
        shown.remove(PASSWORD);
        return shown.toString();
    }

    /** Refuses the request if any accessor noted a fault or a member was never asked for. */
    public void check() {
        noteUnknown();
        whole.ifPresentOrElse(JsonFields::check, faults::refuseIfAny);
    }

    private void noteUnknown() {
        object.keySet().stream()
                .filter(name -> !known.contains(name))
                .forEach(name -> fault(name, InvalidValue.Problem.UNKNOWN_MEMBER));
    }

    /**
     * A member that is read like a body of its own. Its {@link #check()} is one of the whole as well, of which everything
     * else must have been read before.
     */
    public Patch<JsonFields> part(String name) {
        return member(
                name,
                (value, pointer) ->
                        typed(value, JsonObject.class, pointer).map(inner -> new JsonFields(inner, pointer, this)));
    }

    Set<String> names() {
        return object.keySet();
    }

    Faults faults() {
        return faults;
    }

    public Patch<List<JsonFields>> parts(String name, int most) {
        Reading<JsonFields> part =
                (value, at) -> typed(value, JsonObject.class, at).map(inner -> new JsonFields(inner, at, this));
        return items(name, most, part);
    }

    public boolean has(String name) {
        return object.containsKey(name);
    }

    /** A member made into a value by a rule of its own, which may refuse it. */
    public <A, T> Patch<T> checked(String name, Patch<A> member, Function<A, T> rule) {
        return member.value()
                .map(raw -> faults.checked(pointer(name), () -> rule.apply(raw)))
                .map(made -> made.map(Patch::set).orElseGet(Patch::absent))
                .orElseGet(() -> new Patch<>(member.present(), Optional.empty()));
    }

    public void fault(String name, InvalidValue.Problem problem) {
        faults.add(pointer(name), problem, Map.of());
    }

    /** The value of a member that must be there. Empty only where {@link #check()} will refuse. */
    public <T> Optional<T> required(String name, Patch<T> member) {
        if (!object.containsKey(name)) {
            fault(name, InvalidValue.Problem.REQUIRED);
        }
        return optional(name, member);
    }

    /** The value of a member that may be missing but not {@code null}. */
    public <T> Optional<T> optional(String name, Patch<T> member) {
        if (member.present() && member.value().isEmpty()) {
            faults.add(pointer(name), InvalidValue.Problem.WRONG_TYPE, Map.of("expected", "non-null"));
        }
        return member.value();
    }

    public Patch<String> text(String name, TextRule rule) {
        return member(name, (value, pointer) -> text(value, pointer, rule));
    }

    /** A text taken as it is, neither normalised nor searched for control characters: for passwords only. */
    public Patch<String> secret(String name, int longest) {
        return member(
                name,
                (value, pointer) -> typed(value, JsonString.class, pointer)
                        .map(JsonString::getString)
                        .filter(text -> faults.holds(
                                StrictJson.isWhole(text), pointer, InvalidValue.Problem.FORBIDDEN_CHARACTER, Map.of()))
                        .filter(text -> faults.holds(
                                text.codePointCount(0, text.length()) <= longest,
                                pointer,
                                InvalidValue.Problem.TOO_LONG,
                                Map.of("max", longest))));
    }

    public Patch<Boolean> truth(String name) {
        return member(name, (value, pointer) -> {
            boolean right = value == JsonValue.TRUE || value == JsonValue.FALSE;
            faults.holds(right, pointer, InvalidValue.Problem.WRONG_TYPE, Map.of("expected", "boolean"));
            return right ? Optional.of(value == JsonValue.TRUE) : Optional.empty();
        });
    }

    /** The number of a thing: an integer from 1. */
    public Patch<Long> id(String name) {
        return member(name, this::id);
    }

    /** The numbers of things, in their order. */
    public Patch<List<Long>> ids(String name, int most) {
        return items(name, most, this::id);
    }

    /** A whole number; both bounds are inclusive. */
    public Patch<Integer> number(String name, int min, int max) {
        return member(name, Numbers.between(this, min, max));
    }

    public <E extends Enum<E>> Patch<E> choice(String name, Class<E> type) {
        return member(name, (value, pointer) -> choice(value, pointer, type));
    }

    /** A set of choices; naming one twice means the same as once. */
    public <E extends Enum<E>> Patch<Set<E>> choices(String name, Class<E> type) {
        return items(name, 100, (value, pointer) -> choice(value, pointer, type))
                .map(Set::copyOf);
    }

    public Patch<List<String>> texts(String name, int most, TextRule rule) {
        return items(name, most, (value, pointer) -> text(value, pointer, rule));
    }

    /** A text that {@code reading} understands; it answers empty where it does not. */
    public <T> Patch<T> parsed(String name, String expected, Function<String, Optional<T>> reading) {
        return member(
                name,
                (value, pointer) -> typed(value, JsonString.class, pointer).flatMap(text -> {
                    Optional<T> result = reading.apply(text.getString());
                    faults.holds(
                            result.isPresent(),
                            pointer,
                            InvalidValue.Problem.WRONG_FORMAT,
                            Map.of("expected", expected));
                    return result;
                }));
    }

    <T> Optional<T> inside(JsonObject inner, String pointer, Function<JsonFields, Optional<T>> reading) {
        JsonFields part = new JsonFields(inner, pointer, this);
        Optional<Optional<T>> made = faults.checked(pointer, () -> reading.apply(part));
        part.noteUnknown();
        return made.flatMap(read -> read);
    }

    <T> Patch<T> member(String name, Reading<T> reading) {
        known.add(name);
        @Nullable JsonValue value = object.get(name);
        if (value == null) {
            return Patch.absent();
        }
        if (value == JsonValue.NULL) {
            return Patch.cleared();
        }
        return reading.read(value, pointer(name)).map(Patch::set).orElseGet(Patch::absent);
    }

    <T> Patch<List<T>> items(String name, int most, Reading<T> reading) {
        return member(
                name,
                (value, pointer) -> typed(value, JsonArray.class, pointer)
                        .filter(array -> faults.holds(
                                array.size() <= most, pointer, InvalidValue.Problem.TOO_LONG, Map.of("max", most)))
                        .flatMap(array -> Optional.of(each(array, pointer, reading))
                                .filter(read -> read.size() == array.size())));
    }

    private static <T> List<T> each(JsonArray array, String pointer, Reading<T> reading) {
        return IntStream.range(0, array.size())
                .boxed()
                .flatMap(i -> reading.read(array.get(i), pointer + "/" + i).stream())
                .toList();
    }

    private Optional<String> text(JsonValue value, String pointer, TextRule rule) {
        return typed(value, JsonString.class, pointer)
                .flatMap(text -> faults.checked(pointer, () -> rule.check(pointer, text.getString())));
    }

    private Optional<Long> id(JsonValue value, String pointer) {
        return typed(value, JsonNumber.class, pointer).flatMap(number -> {
            Optional<Long> id = Numbers.whole(number.bigDecimalValue()).filter(whole -> whole > 0);
            faults.holds(
                    id.isPresent(),
                    pointer,
                    InvalidValue.Problem.OUT_OF_RANGE,
                    Map.of("min", 1, "max", Long.MAX_VALUE));
            return id;
        });
    }

    private <E extends Enum<E>> Optional<E> choice(JsonValue value, String pointer, Class<E> type) {
        return typed(value, JsonString.class, pointer).flatMap(text -> {
            Optional<E> found = Choices.find(type, text.getString());
            faults.holds(
                    found.isPresent(),
                    pointer,
                    InvalidValue.Problem.UNKNOWN_VALUE,
                    Map.of("allowed", Choices.names(type)));
            return found;
        });
    }

    <V extends JsonValue> Optional<V> typed(JsonValue value, Class<V> type, String pointer) {
        boolean right = type.isInstance(value);
        faults.holds(right, pointer, InvalidValue.Problem.WRONG_TYPE, Map.of("expected", Choices.jsonType(type)));
        return right ? Optional.of(type.cast(value)) : Optional.empty();
    }

    private String pointer(String name) {
        return place + "/" + name.replace("~", "~0").replace("/", "~1");
    }
}
