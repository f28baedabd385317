package org.appticket.adapters.rest.input;

import java.math.BigDecimal;
import java.util.Optional;

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

    /** Digits alone: no sign, no white space, no digits of other scripts. */
    static Optional<Long> whole(String text) {
        boolean digits =
                !text.isEmpty() && text.length() <= LONGEST && text.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits ? whole(new BigDecimal(text)) : Optional.empty();
    }
}
