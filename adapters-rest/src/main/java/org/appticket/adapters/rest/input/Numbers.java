package org.appticket.adapters.rest.input;

import jakarta.json.JsonNumber;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.appticket.domain.InvalidValue;

/** Whole numbers, read without ever unfolding a huge exponent. */
final class Numbers {
    private static final int LONGEST = 19;

    private Numbers() {}

    static Optional<Long> whole(BigDecimal number) {
        try {
            return Optional.of(number.longValueExact());
        } catch (ArithmeticException e) {
            return Optional.empty();
        }
    }

    /** A whole number; both bounds are inclusive. */
    static Reading<Integer> between(JsonFields fields, int min, int max) {
        return (value, pointer) -> fields.typed(value, JsonNumber.class, pointer)
                .flatMap(number -> {
                    Optional<Integer> whole = whole(number.bigDecimalValue())
                            .filter(known -> known >= min && known <= max)
                            .map(Long::intValue);
                    fields.faults()
                            .holds(
                                    whole.isPresent(),
                                    pointer,
                                    InvalidValue.Problem.OUT_OF_RANGE,
                                    Map.of("min", min, "max", max));
                    return whole;
                });
    }

    /** Digits alone: no sign, no white space, no digits of other scripts. */
    static Optional<Long> whole(String text) {
        boolean digits =
                !text.isEmpty() && text.length() <= LONGEST && text.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits ? whole(new BigDecimal(text)) : Optional.empty();
    }
}
