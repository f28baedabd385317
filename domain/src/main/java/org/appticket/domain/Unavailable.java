package org.appticket.domain;

import java.time.Duration;
import java.util.Map;

/** Refuses for now: something that is needed is away or overloaded, and nothing was changed. */
public final class Unavailable extends Refusal {

    private final Duration retryAfter;

    /**
     * Says when to try again.
     *
     * @param retryAfter how long to wait, in whole seconds, at least one
     */
    public Unavailable(Duration retryAfter) {
        super(Code.UNAVAILABLE, Map.of("retryAfter", retryAfter.toSeconds()));
        this.retryAfter = retryAfter;
    }

    /**
     * How long to wait before the same request may succeed.
     *
     * @return whole seconds, at least one
     */
    public Duration retryAfter() {
        return retryAfter;
    }
}
