package org.appticket.domain.access;

import java.util.Map;
import org.appticket.domain.Refusal;

/** Refuses everything but setting up a second factor to somebody whose role demands one and who has none. */
public final class SecondFactorNotSetUp extends Refusal {

    /** Refuses without a fact. */
    public SecondFactorNotSetUp() {
        super(Code.SECOND_FACTOR_ENROLMENT, Map.of());
    }
}
