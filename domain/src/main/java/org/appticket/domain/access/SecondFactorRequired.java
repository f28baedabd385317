package org.appticket.domain.access;

import java.util.List;
import java.util.Map;
import org.appticket.domain.Refusal;

/** Refuses a sign-in whose password is right, until a second proof comes with it. */
public final class SecondFactorRequired extends Refusal {

    /**
     * Says by what the second proof can be given.
     *
     * @param methods names of methods, at least one
     */
    public SecondFactorRequired(List<String> methods) {
        super(Code.SECOND_FACTOR_REQUIRED, Map.of("methods", List.copyOf(methods)));
    }
}
