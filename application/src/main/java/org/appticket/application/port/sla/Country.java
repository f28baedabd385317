package org.appticket.application.port.sla;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.appticket.domain.InvalidValue;
import org.appticket.domain.InvalidValue.Problem;

/**
 * A country, or a part of one.
 *
 * @param code two letters, as ISO 3166-1 gives them
 * @param region a part of it by its own code, such as {@code BY}; a part of that behind a hyphen
 */
public record Country(String code, Optional<String> region) {

    private static final Pattern CODE = Pattern.compile("[A-Z]{2}");
    private static final Pattern REGION = Pattern.compile("[A-Z0-9]{1,8}(?:-[A-Z0-9]{1,8}){0,3}");

    /**
     * Checks how they are written.
     *
     * @throws InvalidValue if one is written otherwise
     */
    public Country {
        if (!CODE.matcher(code).matches()) {
            throw InvalidValue.of("country", Problem.WRONG_FORMAT, Map.of("expected", "DE"));
        }
        if (region.filter(part -> !REGION.matcher(part).matches()).isPresent()) {
            throw InvalidValue.of("region", Problem.WRONG_FORMAT, Map.of("expected", "BY, BY-AG"));
        }
    }
}
