package org.appticket.domain.people;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A telephone number that can be called from anywhere, as E.164 has it (rule NOT-7 in {@code docs/rules.md}).
 *
 * @param value a plus and 7 to 15 digits
 */
public record PhoneNumber(String value) {

    private static final Pattern INTERNATIONAL = Pattern.compile("\\+[1-9][0-9]{6,14}");
    private static final Pattern TRUNK_ZERO = Pattern.compile("\\(0\\)");
    private static final Pattern BETWEEN_DIGITS = Pattern.compile("[\\s\\u00a0\\u202f./()-]");

    /**
     * Checks it.
     *
     * @throws IllegalArgumentException if it is none
     */
    public PhoneNumber {
        if (!INTERNATIONAL.matcher(value).matches()) {
            throw new IllegalArgumentException("not a number that can be called from anywhere");
        }
    }

    /**
     * The number that people mean.
     *
     * @param written as they wrote it, with spaces, dots and dashes, and 00 in the place of the plus if they like
     * @return nothing if it says no country, since nobody knows which is meant
     */
    public static Optional<PhoneNumber> parse(String written) {
        return Optional.of(dialled(written))
                .filter(any -> INTERNATIONAL.matcher(any).matches())
                .map(PhoneNumber::new);
    }

    /**
     * What is left of a number without what only helps to read it.
     *
     * @param written as people wrote it
     * @return digits and a plus where it is a number, with the plus in the place of 00; otherwise anything
     */
    public static String dialled(String written) {
        String digits = BETWEEN_DIGITS
                .matcher(TRUNK_ZERO.matcher(written).replaceAll(""))
                .replaceAll("");
        return digits.startsWith("00") ? "+" + digits.substring(2) : digits;
    }

    @Override
    public String toString() {
        return value;
    }
}
