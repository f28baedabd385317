package org.appticket.domain.access;

import java.time.Duration;
import java.util.Map;
import org.appticket.domain.Refusal;

/** Refuses what only somebody may do who has signed in a moment ago, and not by a token. */
public final class SignInAgain extends Refusal {

    /**
     * Says how long a moment is.
     *
     * @param within how long ago they may have signed in
     */
    public SignInAgain(Duration within) {
        super(Code.SIGN_IN_AGAIN, Map.of("withinMinutes", within.toMinutes()));
    }
}
