package org.appticket.domain.chat;

import java.util.Map;
import java.util.regex.Pattern;
import org.appticket.domain.InvalidValue;
import org.appticket.domain.InvalidValue.Problem;

/**
 * Where a chat takes replies to what somebody clicked, for a while. Whoever knows it can speak there.
 *
 * @param text an address by {@code https} or {@code http} in visible ASCII, at most 2,000 characters
 */
public record ReplyAddress(String text) {

    private static final Pattern FORM = Pattern.compile("https?://[!-~]{1,1990}");

    /**
     * Checks it.
     *
     * @throws InvalidValue for {@code replyTo} if it is not as it must be
     */
    public ReplyAddress {
        if (!FORM.matcher(text).matches()) {
            throw InvalidValue.of("replyTo", Problem.WRONG_FORMAT, Map.of("expected", "https://…"));
        }
    }

    /** Nothing of it. */
    @Override
    public String toString() {
        return "where a chat takes replies";
    }
}
