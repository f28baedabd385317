package org.appticket.application.access;

import java.util.Map;
import org.appticket.domain.Refusal;

/** Refuses to hand a secret over a connection on which others could read it. */
public final class ConnectionNotPrivate extends Refusal {

    /** Refuses; the connection has to be encrypted, or not to leave the machine. */
    public ConnectionNotPrivate() {
        super(Code.NOT_PERMITTED, Map.of("action", "SIGN_IN_WITHOUT_ENCRYPTION"));
    }
}
