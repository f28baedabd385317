package org.appticket.domain.telephony;

import java.util.Optional;
import java.util.regex.Pattern;
import org.appticket.domain.people.PhoneNumber;

/**
 * A telephone number as it is dialled: with its country, without it, or inside a house only (rule TEL-1 in {@code docs/rules.md}).
 *
 * @param value a plus and 7 to 15 digits, or 3 to 15 digits
 */
public record DialledNumber(String value) {

    /** So many digits at the end tell numbers apart well enough to look them up by. */
    public static final int TAIL = 6;

    private static final int LONGEST_COUNTRY = 4;
    private static final Pattern FORM = Pattern.compile("\\+[1-9][0-9]{6,14}|[0-9]{3,15}");

    /**
     * Checks it.
     *
     * @throws IllegalArgumentException if it is none
     */
    public DialledNumber {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a number that can be dialled");
        }
    }

    /**
     * The number that people mean.
     *
     * @param written as they wrote it, with spaces, dots and dashes, and 00 in the place of the plus if they like
     * @return nothing if it is none
     */
    public static Optional<DialledNumber> parse(String written) {
        return Optional.of(PhoneNumber.dialled(written))
                .filter(any -> FORM.matcher(any).matches())
                .map(DialledNumber::new);
    }

    /**
     * Whether it says its country.
     *
     * @return true if it can be called from anywhere
     */
    public boolean isInternational() {
        return value.startsWith("+");
    }

    /**
     * Its end, the same in all ways to write it.
     *
     * @return its last {@value #TAIL} digits, or all if there are fewer
     */
    public String tail() {
        String digits = digits();
        return digits.substring(Math.max(0, digits.length() - TAIL));
    }

    /**
     * Whether another number is this one, written with its country or without.
     *
     * @param other the other number
     * @return true if nothing speaks against it; numbers of different countries can be the same without them
     */
    public boolean isSameAs(DialledNumber other) {
        if (isInternational() == other.isInternational()) {
            return value.equals(other.value) || (isLong() && !isInternational() && home().equals(other.home()));
        }
        DialledNumber abroad = isInternational() ? this : other;
        DialledNumber inside = isInternational() ? other : this;
        int country = abroad.digits().length() - inside.home().length();
        return inside.isLong()
                && country >= 1
                && country <= LONGEST_COUNTRY
                && abroad.digits().endsWith(inside.home());
    }

    /**
     * Whether somebody who looks for this finds another number.
     *
     * @param other the other number
     * @return true if it is the same, or ends with at least {@value #TAIL} digits that were looked for
     */
    public boolean finds(DialledNumber other) {
        return isSameAs(other)
                || (!isInternational() && isLong() && other.digits().endsWith(home()));
    }

    private boolean isLong() {
        return home().length() >= TAIL;
    }

    private String digits() {
        return isInternational() ? value.substring(1) : value;
    }

    /** Without the zeros that are dialled before it inside of a country. */
    private String home() {
        return isInternational() ? digits() : value.replaceFirst("^0+", "");
    }

    @Override
    public String toString() {
        return value;
    }
}
