package org.appticket.domain.access;

import java.util.Map;
import org.appticket.domain.Refusal;

/** Refuses credentials that are missing or wrong; it never says which part of them. */
public final class Unauthenticated extends Refusal {

    /** Refuses without a fact, so that nothing can be inferred. */
    public Unauthenticated() {
        super(Code.UNAUTHENTICATED, Map.of());
    }
}
