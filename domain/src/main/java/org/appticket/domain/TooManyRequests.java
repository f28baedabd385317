package org.appticket.domain;

import java.time.Duration;
import java.util.Map;

/** Refuses for a while, because too much was asked in too short a time; nothing was changed. */
public final class TooManyRequests extends Refusal {

    /**
     * Says when to try again.
     *
     * @param retryAfter how long to wait; told in whole seconds, rounded up, at least one
     */
    public TooManyRequests(Duration retryAfter) {
        super(Code.TOO_MANY_REQUESTS, Map.of("retryAfter", seconds(retryAfter)));
    }

    private static long seconds(Duration wait) {
        return Math.max(1, wait.plusSeconds(1).minusNanos(1).toSeconds());
    }
}
