package org.appticket.domain.chat;

import java.util.Map;
import java.util.regex.Pattern;
import org.appticket.domain.InvalidValue;
import org.appticket.domain.InvalidValue.Problem;
import org.appticket.domain.history.Digest;

/**
 * Somebody in a chat, as the chat itself knows them: by numbers that it gives to nobody else, never by a name or an address.
 *
 * @param workspace where they are: letters and digits, at most 40
 * @param user who they are there: likewise
 */
public record ChatMember(String workspace, String user) {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9]{1,40}");
    private static final int DIGITS = 12;

    /**
     * Checks both.
     *
     * @throws InvalidValue for {@code workspace} or {@code user} if it is not as it must be
     */
    public ChatMember {
        require("workspace", workspace);
        require("user", user);
    }

    /**
     * What tells them from everybody else, to the letter.
     *
     * @return a digest of both
     */
    public Digest key() {
        return Digest.ofText(workspace + "/" + user);
    }

    /**
     * Their number, which tells them from the other accounts of the same person.
     *
     * @return 48 bits of the digest
     */
    public long number() {
        return Long.parseLong(key().toString().substring(0, DIGITS), 16);
    }

    private static void require(String field, String value) {
        if (!FORM.matcher(value).matches()) {
            throw InvalidValue.of(field, Problem.WRONG_FORMAT, Map.of("expected", FORM.pattern()));
        }
    }
}
