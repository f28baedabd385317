package org.appticket.domain.identity;

import java.util.Map;
import java.util.regex.Pattern;
import org.appticket.domain.InvalidValue;
import org.appticket.domain.InvalidValue.Problem;

/**
 * By which name a system that proves identities is known here.
 *
 * @param value a letter and up to 29 more letters, digits and underscores, all in lower case
 */
public record ProviderId(String value) implements Comparable<ProviderId> {

    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9_]{0,29}");

    /**
     * Checks it.
     *
     * @throws InvalidValue if it is not as it must be
     */
    public ProviderId {
        if (!FORM.matcher(value).matches()) {
            throw InvalidValue.of("provider", Problem.WRONG_FORMAT, Map.of("expected", FORM.pattern()));
        }
    }

    @Override
    public int compareTo(ProviderId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
