package org.appticket.domain.event;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One fact that an event changed.
 *
 * @param field which
 * @param from what it was; nothing if it had no value
 * @param to what it is now; nothing if it has no value any more
 */
public record FieldChange(Field field, Optional<String> from, Optional<String> to) {

    /**
     * A fact that had no value before.
     *
     * @param field which
     * @param value what it is now: a text, an enum, a number, a flag or an instant
     * @return the change
     */
    public static FieldChange set(Field field, Object value) {
        return new FieldChange(field, Optional.empty(), Optional.of(value.toString()));
    }

    /**
     * A fact that may have changed its value.
     *
     * @param field which
     * @param from what it was
     * @param to what it is now
     * @return the change, which {@linkplain #isReal() may be none}
     */
    public static FieldChange of(Field field, Optional<?> from, Optional<?> to) {
        return new FieldChange(field, from.map(Object::toString), to.map(Object::toString));
    }

    /**
     * What differs between two sets of facts.
     *
     * @param before the facts as they were; one that is not in it had no value
     * @param after the facts as they are
     * @return the facts of {@code after} whose value is another one now, in the order of {@link Field}
     */
    public static List<FieldChange> between(Map<Field, Optional<?>> before, Map<Field, Optional<?>> after) {
        return after.entrySet().stream()
                .map(now -> of(now.getKey(), before.getOrDefault(now.getKey(), Optional.empty()), now.getValue()))
                .filter(FieldChange::isReal)
                .sorted(Comparator.comparing(FieldChange::field))
                .toList();
    }

    /**
     * Whether the two values differ.
     *
     * @return false if nothing changed
     */
    public boolean isReal() {
        return !from.equals(to);
    }
}
