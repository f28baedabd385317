package org.appticket.domain.notification;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * From when on something may go out.
 *
 * @param at the instant, inclusive, in microseconds
 * @param together whether it goes together with whatever else is due then
 */
public record Due(Instant at, boolean together) {

    /** Cuts the instant to microseconds. */
    public Due {
        at = at.truncatedTo(ChronoUnit.MICROS);
    }
}
