package org.appticket.domain.origin;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.appticket.domain.id.TicketId;

/**
 * How a ticket came to be.
 *
 * @param channel how it was reported
 * @param at when, in microseconds
 * @param followUpOf the closed ticket that it carries on from
 */
public record Origin(Channel channel, Instant at, Optional<TicketId> followUpOf) {

    /** Cuts the instant to microseconds, so that every database keeps the same. */
    public Origin {
        at = at.truncatedTo(ChronoUnit.MICROS);
    }
}
