package org.appticket.domain.customfield;

import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.appticket.domain.event.Visibility;

/**
 * What a ticket says in its custom fields.
 *
 * @param values by key, in the order of the keys
 */
public record FieldValues(SortedMap<FieldKey, FieldValue> values) {

    /** Nothing. */
    public static final FieldValues NONE = new FieldValues(Collections.emptySortedMap());

    /** Copies the values. */
    public FieldValues {
        values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
    }

    /**
     * The values of a map.
     *
     * @param values by key
     * @return the same values
     */
    public static FieldValues of(Map<FieldKey, FieldValue> values) {
        return new FieldValues(new TreeMap<>(values));
    }

    /**
     * What is said after a change.
     *
     * @param changes the new value of each field that changes; nothing takes its value away
     * @return these values with the changes
     */
    public FieldValues with(Map<FieldKey, Optional<FieldValue>> changes) {
        SortedMap<FieldKey, FieldValue> after = new TreeMap<>(values);
        changes.forEach((key, value) -> value.ifPresentOrElse(some -> after.put(key, some), () -> after.remove(key)));
        return new FieldValues(after);
    }

    /**
     * What somebody may read of it.
     *
     * @param readable what they may read
     * @return the values that they may know of
     */
    public FieldValues readableBy(Set<Visibility> readable) {
        return only((key, value) -> readable.contains(value.visibility()));
    }

    /**
     * What differs from other values, of one kind.
     *
     * @param other the other values
     * @param visibility the kind
     * @return those of these values that the others lack or have differently
     */
    public FieldValues beyond(FieldValues other, Visibility visibility) {
        return readableBy(Set.of(visibility))
                .only((key, value) -> !Optional.of(value).equals(other.find(key)));
    }

    /**
     * What is said in one field.
     *
     * @param key which
     * @return nothing if nothing is
     */
    public Optional<FieldValue> find(FieldKey key) {
        return Optional.ofNullable(values.get(key));
    }

    /**
     * Whether nothing is said.
     *
     * @return true if there is no value
     */
    public boolean isEmpty() {
        return values.isEmpty();
    }

    /**
     * Reads what {@link #toString()} wrote.
     *
     * @param text its answer
     * @return the values
     */
    public static FieldValues parse(String text) {
        return text.isEmpty()
                ? NONE
                : of(Arrays.stream(text.split("\n", -1))
                        .map(line -> line.split(" ", 4))
                        .collect(Collectors.toMap(parts -> new FieldKey(parts[0]), FieldValues::value)));
    }

    private static FieldValue value(String[] parts) {
        return new FieldValue(FieldType.valueOf(parts[1]), unescaped(parts[3]), Visibility.valueOf(parts[2]));
    }

    /** One line each: key, type, visibility and text with a space between; in texts {@code \} and line ends are escaped. */
    @Override
    public String toString() {
        return values.entrySet().stream()
                .map(entry -> entry.getKey() + " " + entry.getValue().type() + " "
                        + entry.getValue().visibility() + " "
                        + escaped(entry.getValue().text()))
                .collect(Collectors.joining("\n"));
    }

    private FieldValues only(BiPredicate<FieldKey, FieldValue> wanted) {
        SortedMap<FieldKey, FieldValue> some = new TreeMap<>();
        values.forEach((key, value) -> {
            if (wanted.test(key, value)) {
                some.put(key, value);
            }
        });
        return new FieldValues(some);
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("\n", "\\n");
    }

    private static String unescaped(String text) {
        StringBuilder plain = new StringBuilder();
        boolean escaping = false;
        for (int place = 0; place < text.length(); place++) {
            char one = text.charAt(place);
            if (escaping) {
                plain.append(one == 'n' ? '\n' : one);
                escaping = false;
            } else if (one == '\\') {
                escaping = true;
            } else {
                plain.append(one);
            }
        }
        return plain.toString();
    }
}
