package org.appticket.adapters.rest.input;

import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.appticket.domain.InvalidValue;
import org.appticket.domain.TextRule;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of a query, read one by one by type.
 *
 * <p>Each accessor notes what is wrong and answers as if the parameter were absent; {@link #check()} then refuses the
 * request with everything that was noted, including parameters nobody asked for.
 */
public final class QueryFields {
    private static final int MOST_VALUES = 100;

    private final Map<String, String> parameters;
    private final String place;
    private final Faults faults;
    private final Set<String> known = new HashSet<>();

    private QueryFields(Map<String, String> parameters, String place, Faults faults) {
        this.parameters = parameters;
        this.place = place;
        this.faults = faults;
    }

    /** Parameters that stand elsewhere, where what is wrong with them is told. */
    static QueryFields within(Map<String, String> parameters, String place, Faults faults) {
        return new QueryFields(parameters, place, faults);
    }

    /** Takes a raw query apart, or refuses it as malformed. */
    public static QueryFields parse(@Nullable String query) {
        return new QueryFields(QueryParameters.parse(query), "?", new Faults());
    }

    /** Refuses the request if any accessor noted a fault or a parameter was never asked for. */
    public void check() {
        noteUnknown();
        faults.refuseIfAny();
    }

    /** Notes every parameter that was never asked for. */
    public void noteUnknown() {
        for (String name : parameters.keySet()) {
            if (!known.contains(name)) {
                faults.add(pointer(name), InvalidValue.Problem.UNKNOWN_MEMBER, Map.of());
            }
        }
    }

    /** Everything that was sent, by name, for whom others decide what they send. */
    public Map<String, String> all() {
        known.addAll(parameters.keySet());
        return parameters;
    }

    public boolean has(String name) {
        return parameters.containsKey(name);
    }

    public void fault(String name, InvalidValue.Problem problem) {
        faults.add(pointer(name), problem, Map.of());
    }

    /** The value of a parameter that must be there. Empty only where {@link #check()} will refuse. */
    public <T> Optional<T> required(String name, Optional<T> value) {
        if (!has(name)) {
            fault(name, InvalidValue.Problem.REQUIRED);
        }
        return value;
    }

    public Optional<String> text(String name, TextRule rule) {
        return raw(name).flatMap(text -> checked(name, () -> rule.check(pointer(name), text)));
    }

    /** A comma list of texts. */
    public Set<String> texts(String name, TextRule rule) {
        Set<String> values = new LinkedHashSet<>();
        for (String element : elements(name)) {
            checked(name, () -> rule.check(pointer(name), element)).ifPresent(values::add);
        }
        return values;
    }

    /** A value made by a rule of its own, which may refuse it. */
    public <T> Optional<T> checked(String name, Supplier<T> rule) {
        return faults.checked(pointer(name), rule);
    }

    /** A text as it was sent, of which a rule of its own makes a value. */
    public <T> Optional<T> made(String name, Function<String, T> rule) {
        return raw(name).flatMap(text -> checked(name, () -> rule.apply(text)));
    }

    public Optional<Boolean> truth(String name) {
        return parsed(name, "true, false", text -> switch (text) {
            case "true" -> Optional.of(true);
            case "false" -> Optional.of(false);
            default -> Optional.empty();
        });
    }

    /** A whole number; both bounds are inclusive. */
    public Optional<Integer> number(String name, int min, int max) {
        Optional<String> raw = raw(name);
        Optional<Integer> number = raw.flatMap(Numbers::whole)
                .filter(whole -> whole >= min && whole <= max)
                .map(Long::intValue);
        faults.holds(
                raw.isEmpty() || number.isPresent(),
                pointer(name),
                InvalidValue.Problem.OUT_OF_RANGE,
                Map.of("min", min, "max", max));
        return number;
    }

    public Optional<Instant> instant(String name) {
        return parsed(name, Instants.FORM, Instants::parse);
    }

    public <T> Optional<T> parsed(String name, String expected, Function<String, Optional<T>> reading) {
        Optional<String> raw = raw(name);
        Optional<T> value = raw.flatMap(reading);
        faults.holds(
                raw.isEmpty() || value.isPresent(),
                pointer(name),
                InvalidValue.Problem.WRONG_FORMAT,
                Map.of("expected", expected));
        return value;
    }

    public <E extends Enum<E>> Set<E> choices(String name, Class<E> type) {
        return list(name, Choices.names(type), text -> Choices.find(type, text));
    }

    /** The elements of a comma list, in their order, each once; empty where the parameter is absent. */
    public <T> Set<T> list(String name, String allowed, Function<String, Optional<T>> reading) {
        Set<T> values = new LinkedHashSet<>();
        for (String element : elements(name)) {
            Optional<T> value = reading.apply(element);
            faults.holds(
                    value.isPresent(), pointer(name), InvalidValue.Problem.UNKNOWN_VALUE, Map.of("allowed", allowed));
            value.ifPresent(values::add);
        }
        return values;
    }

    private List<String> elements(String name) {
        List<String> elements =
                raw(name).map(text -> List.of(text.split(",", -1))).orElse(List.of());
        boolean few = faults.holds(
                elements.size() <= MOST_VALUES,
                pointer(name),
                InvalidValue.Problem.TOO_LONG,
                Map.of("max", MOST_VALUES));
        return few ? elements : List.of();
    }

    private Optional<String> raw(String name) {
        known.add(name);
        return Optional.ofNullable(parameters.get(name));
    }

    private String pointer(String name) {
        return place + name;
    }
}
