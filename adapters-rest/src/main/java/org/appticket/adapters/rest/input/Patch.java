package org.appticket.adapters.rest.input;

import java.util.Optional;
import java.util.function.Function;

/**
 * One member of a merge patch (RFC 7396): left alone, cleared, or set.
 *
 * @param present whether the patch names the member at all
 * @param value the new value; empty where the member is cleared or not named
 */
public record Patch<T>(boolean present, Optional<T> value) {
    public static <T> Patch<T> absent() {
        return new Patch<>(false, Optional.empty());
    }

    public static <T> Patch<T> cleared() {
        return new Patch<>(true, Optional.empty());
    }

    public static <T> Patch<T> set(T value) {
        return new Patch<>(true, Optional.of(value));
    }

    /** Empty: leave alone; holding an empty value: clear; otherwise: set. */
    public Optional<Optional<T>> change() {
        return present ? Optional.of(value) : Optional.empty();
    }

    public <R> Patch<R> map(Function<T, R> function) {
        return new Patch<>(present, value.map(function));
    }
}
