package org.appticket.domain.structure;

import org.appticket.domain.InvalidValue;
import org.appticket.domain.InvalidValue.Problem;
import org.appticket.domain.TextRule;

/**
 * How something is called by people, in each language of the product.
 *
 * @param fr in French, as {@link TextRule#NAME} wants it, in one line
 * @param en in English, as {@link TextRule#NAME} wants it, in one line
 */
public record Label(String fr, String en) {

    /**
     * Normalises and checks the names.
     *
     * @throws InvalidValue for {@code label/fr} or {@code label/en} if one is not as it must be
     */
    public Label {
        fr = oneLine("label/fr", fr);
        en = oneLine("label/en", en);
    }

    private static String oneLine(String field, String name) {
        if (name.indexOf('\n') >= 0 || name.indexOf('\t') >= 0) {
            throw InvalidValue.of(field, Problem.FORBIDDEN_CHARACTER);
        }
        return TextRule.NAME.check(field, name.strip());
    }
}
