package org.appticket.domain.identity;

import java.util.Map;
import org.appticket.domain.Refusal;

/** Refuses somebody who has proved who they are elsewhere, but has no access here; it never says why. */
public final class NotAdmitted extends Refusal {

    /** Refuses alike who is unknown, whose access has ended, and whose groups give no right to come in. */
    public NotAdmitted() {
        super(Code.NOT_PERMITTED, Map.of("action", "SIGN_IN"));
    }
}
