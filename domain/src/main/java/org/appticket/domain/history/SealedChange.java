package org.appticket.domain.history;

import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.appticket.domain.event.Field;
import org.appticket.domain.event.FieldChange;

/**
 * One fact that a sealed event changed.
 *
 * @param field which
 * @param from what it was
 * @param to what it became
 */
public record SealedChange(Field field, Optional<SealedValue> from, Optional<SealedValue> to) {

    static SealedChange of(FieldChange change, Supplier<Salt> salts) {
        boolean freeText = change.field().isFreeText();
        return new SealedChange(
                change.field(),
                change.from().map(value -> SealedValue.of(value, freeText, salts)),
                change.to().map(value -> SealedValue.of(value, freeText, salts)));
    }

    String canonical() {
        return field.label() + "\t" + canonical(from) + "\t" + canonical(to);
    }

    boolean isGenuine() {
        return Stream.of(from, to).flatMap(Optional::stream).allMatch(SealedValue::isGenuine);
    }

    private static String canonical(Optional<SealedValue> value) {
        return value.map(SealedValue::canonical).orElse("-");
    }
}
