package org.appticket.domain.customfield;

import java.util.Map;
import java.util.regex.Pattern;
import org.appticket.domain.InvalidValue;
import org.appticket.domain.InvalidValue.Problem;

/**
 * The word by which programs know a custom field.
 *
 * @param value a small ASCII letter and then up to 39 ASCII letters and digits
 */
public record FieldKey(String value) implements Comparable<FieldKey> {

    private static final Pattern FORM = Pattern.compile("[a-z][a-zA-Z0-9]{0,39}");

    /**
     * Checks the word.
     *
     * @throws InvalidValue for the field {@code key} if it is not as it must be
     */
    public FieldKey {
        if (!isOne(value)) {
            throw InvalidValue.of("key", Problem.WRONG_FORMAT, Map.of("expected", "costCentre"));
        }
    }

    /**
     * Whether a word can be a key.
     *
     * @param word any word
     * @return true if it has the form of one
     */
    public static boolean isOne(String word) {
        return FORM.matcher(word).matches();
    }

    @Override
    public int compareTo(FieldKey other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
