package org.appticket.domain.people;

import java.util.Map;
import java.util.regex.Pattern;
import org.appticket.domain.InvalidValue;
import org.appticket.domain.InvalidValue.Problem;
import org.appticket.domain.TextRule;

/** What an e-mail address looks like: one that can stand in a mail header without quoting. */
final class EmailRule {

    private static final int MAX_LOCAL_PART = 64;
    private static final Pattern LOCAL_PART =
            Pattern.compile("[\\p{L}\\p{N}!#$%&'*+/=?^_`{|}~.-]{1," + MAX_LOCAL_PART + "}");
    private static final Pattern LABEL = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}-]{0,62}");

    private EmailRule() {}

    static String check(String raw) {
        String email = TextRule.EMAIL.check("email", raw.strip());
        int at = email.indexOf('@');
        boolean wellFormed =
                at > 0 && LOCAL_PART.matcher(email.substring(0, at)).matches() && isHost(email.substring(at + 1));
        if (!wellFormed) {
            throw InvalidValue.of("email", Problem.WRONG_FORMAT, Map.of("expected", "name@host"));
        }
        return email;
    }

    private static boolean isHost(String host) {
        for (String label : host.split("\\.", -1)) {
            if (!LABEL.matcher(label).matches()) {
                return false;
            }
        }
        return true;
    }
}
