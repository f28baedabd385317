package org.appticket.domain.webhook;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.appticket.domain.InvalidValue;
import org.appticket.domain.InvalidValue.Problem;

/**
 * Where another system is told of events. It may hold a secret, as those of Slack and Teams do.
 *
 * @param text an address by {@code https} or {@code http}, without user, password or fragment, in visible ASCII
 */
public record HookAddress(String text) {

    /** The most characters of an address. */
    public static final int LONGEST = 2_000;

    private static final Pattern FORM = Pattern.compile(
            "(https?://([A-Za-z0-9._-]+|\\[[0-9A-Fa-f:.]+])(:[0-9]{1,5})?)([/?][!-~&&[^#\\\\\"<>^`{|}]]*)?");

    /**
     * Refuses what is no such address.
     *
     * @throws InvalidValue for the field {@code url}
     */
    public HookAddress {
        if (text.length() > LONGEST) {
            throw InvalidValue.of("url", Problem.TOO_LONG, Map.of("max", LONGEST));
        }
        if (!FORM.matcher(text).matches()) {
            throw InvalidValue.of("url", Problem.WRONG_FORMAT, Map.of("expected", "https://…"));
        }
    }

    /**
     * The part that is no secret.
     *
     * @return scheme, host and port
     */
    public String origin() {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalStateException("it was checked before");
        }
        return matcher.group(1);
    }

    /** Only what is no secret. */
    @Override
    public String toString() {
        return origin() + "/…";
    }
}
