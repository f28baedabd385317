package org.appticket.domain.people;

import java.text.Normalizer;
import java.util.Locale;
import org.appticket.domain.InvalidValue;
import org.appticket.domain.InvalidValue.Problem;
import org.appticket.domain.TextRule;

/**
 * The name by which a person signs in, as they like to see it written.
 *
 * @param value as {@link TextRule#LOGIN} wants it, without spaces and invisible characters
 */
public record Login(String value) {

    /**
     * Normalises and checks it.
     *
     * @throws InvalidValue if it is not as it must be
     */
    public Login {
        value = TextRule.LOGIN.check("login", value);
        if (value.codePoints().anyMatch(Login::isForbidden)) {
            throw InvalidValue.of("login", Problem.FORBIDDEN_CHARACTER);
        }
    }

    /**
     * What is compared and must be unique (rule PPL-1 in {@code docs/rules.md}).
     *
     * @return the same text for all spellings that differ in case or in compatibility forms only
     */
    public String key() {
        String compatible = Normalizer.normalize(value, Normalizer.Form.NFKC);
        String folded = compatible.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
        return Normalizer.normalize(folded, Normalizer.Form.NFKC);
    }

    @Override
    public String toString() {
        return value;
    }

    private static boolean isForbidden(int codePoint) {
        return Character.isWhitespace(codePoint)
                || Character.isSpaceChar(codePoint)
                || switch (Character.getType(codePoint)) {
                    case Character.CONTROL, Character.FORMAT, Character.PRIVATE_USE, Character.UNASSIGNED -> true;
                    default -> false;
                };
    }
}
