package org.appticket.adapters.rest.problem;

import java.util.Locale;
import java.util.Map;
import org.appticket.domain.InvalidValue;

/**
 * One invalid field.
 *
 * @param pointer a JSON pointer (RFC 6901) into the body, or {@code ?name} for a query parameter, or the header's name
 * @param facts what the message names, such as the greatest length
 */
public record FieldError(String pointer, InvalidValue.Problem problem, Map<String, Object> facts) {
    public FieldError {
        facts = Map.copyOf(facts);
    }

    public static FieldError of(String pointer, InvalidValue.Problem problem) {
        return new FieldError(pointer, problem, Map.of());
    }

    /** The code on the wire, in kebab case. */
    public String code() {
        return problem.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
