package org.appticket.domain.structure;

import org.appticket.domain.InvalidValue;
import org.appticket.domain.InvalidValue.Problem;
import org.appticket.domain.TextRule;

/**
 * One of the values that a custom field can have.
 *
 * @param value by which programs know it, as {@link TextRule#TAG} wants it, in one line
 * @param label how people call it
 */
public record Choice(String value, Label label) {

    /**
     * Normalises and checks the value.
     *
     * @throws InvalidValue for the field {@code choices} if it is not as it must be
     */
    public Choice {
        if (value.indexOf('\n') >= 0 || value.indexOf('\t') >= 0) {
            throw InvalidValue.of("choices", Problem.FORBIDDEN_CHARACTER);
        }
        value = TextRule.TAG.check("choices", value.strip());
    }
}
