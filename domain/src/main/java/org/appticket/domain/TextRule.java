package org.appticket.domain;

import java.text.Normalizer;
import java.util.Map;
import java.util.Optional;
import org.appticket.domain.InvalidValue.Problem;

/**
 * How long each kind of text may be, and what may be in it (rule TXT-1 in {@code docs/rules.md}): Unicode, normalised to
 * NFC, with no control character but newline and tab and no half of a surrogate pair. Lengths count code points after
 * the normalisation.
 */
public enum TextRule {
    /** The title of a ticket. */
    TITLE(1, 200),
    /** The description of a ticket, in Markdown; may be empty. */
    DESCRIPTION(0, 20_000),
    /** What somebody says about a ticket, in Markdown. */
    COMMENT(1, 20_000),
    /** Why something was done. */
    REASON(1, 2_000),
    /** How a ticket was solved, in Markdown. */
    RESOLUTION(1, 20_000),
    /** One parameter of a filter; may be empty. */
    QUERY(0, 2_000),
    /** One tag. */
    TAG(1, 50),
    /** What is said in a custom field. */
    FIELD(1, 2_000),
    /** The name of a person, a team, a category or a token. */
    NAME(1, 200),
    /** The name of a holiday, or of a date that is unlike others. */
    HOLIDAY(1, 100),
    /** The name by which a person signs in. */
    LOGIN(1, 100),
    /** An e-mail address. */
    EMAIL(3, 254),
    /** A telephone number, as people write it. */
    PHONE(1, 50),
    /** What somebody types to search. */
    TYPED(0, 500);

    private final int min;
    private final int max;

    TextRule(int min, int max) {
        this.min = min;
        this.max = max;
    }

    /**
     * The fewest characters.
     *
     * @return code points; where it is more than 0, a text without a visible character is refused too
     */
    public int min() {
        return min;
    }

    /**
     * The most characters.
     *
     * @return code points, inclusive
     */
    public int max() {
        return max;
    }

    /**
     * Normalises a text and checks it.
     *
     * @param field the name of the value, for the refusal
     * @param raw what was given
     * @return the text in NFC; otherwise unchanged, so that spaces around it stay
     * @throws InvalidValue if it is blank though it must not be, too long, or holds a forbidden character
     */
    public String check(String field, String raw) {
        if (raw.length() > 4L * max + 4) {
            throw InvalidValue.of(field, Problem.TOO_LONG, Map.of("max", max));
        }
        if (raw.codePoints().anyMatch(TextRule::isForbidden)) {
            throw InvalidValue.of(field, Problem.FORBIDDEN_CHARACTER);
        }
        String text = Normalizer.normalize(raw, Normalizer.Form.NFC);
        int length = text.codePointCount(0, text.length());
        if (min > 0 && text.isBlank()) {
            throw InvalidValue.of(field, Problem.BLANK);
        }
        if (length > max) {
            throw InvalidValue.of(field, Problem.TOO_LONG, Map.of("max", max));
        }
        if (length < min) {
            throw InvalidValue.of(field, Problem.TOO_SHORT, Map.of("min", min));
        }
        return text;
    }

    /**
     * Checks a text that may be absent.
     *
     * @param field the name of the value, for the refusal
     * @param raw what was given
     * @return the text in NFC, or nothing
     * @throws InvalidValue as {@link #check(String, String)}
     */
    public Optional<String> check(String field, Optional<String> raw) {
        return raw.map(text -> check(field, text));
    }

    private static boolean isForbidden(int codePoint) {
        return (Character.isISOControl(codePoint) && codePoint != '\n' && codePoint != '\t')
                || (codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE);
    }
}
