package org.appticket.domain;

import java.util.Map;

/** Refuses what has too many bytes. */
public final class TooLarge extends Refusal {

    /**
     * Says how many would do.
     *
     * @param limit the most bytes
     */
    public TooLarge(long limit) {
        super(Code.TOO_LARGE, Map.of("limit", limit));
    }
}
