package org.appticket.domain;

import java.util.Map;

/** Refuses to speak of something that does not exist or must not be known to exist; the two cannot be told apart. */
public final class NotFound extends Refusal {

    /** Refuses without a fact, so that nothing can be inferred. */
    public NotFound() {
        super(Code.NOT_FOUND, Map.of());
    }
}
