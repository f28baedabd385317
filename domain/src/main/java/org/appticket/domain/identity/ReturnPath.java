package org.appticket.domain.identity;

import java.util.Map;
import org.appticket.domain.InvalidValue;
import org.appticket.domain.InvalidValue.Problem;

/**
 * Where a browser goes within this service desk; never to another one.
 *
 * @param value a path that begins with one slash, with no backslash, of at most {@value #LONGEST} visible ASCII characters
 */
public record ReturnPath(String value) {

    /** The most characters. */
    public static final int LONGEST = 1_000;

    /** Where a browser goes that did not say where. */
    public static final ReturnPath HOME = new ReturnPath("/");

    /**
     * Checks it.
     *
     * @throws InvalidValue for {@code returnTo} if it could lead elsewhere
     */
    public ReturnPath {
        boolean own = value.startsWith("/") && !value.startsWith("//");
        boolean plain = value.chars().allMatch(each -> each > ' ' && each < 0x7f && each != '\\');
        if (!own || !plain) {
            throw InvalidValue.of("returnTo", Problem.WRONG_FORMAT, Map.of("expected", "/path"));
        }
        if (value.length() > LONGEST) {
            throw InvalidValue.of("returnTo", Problem.TOO_LONG, Map.of("max", LONGEST));
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
