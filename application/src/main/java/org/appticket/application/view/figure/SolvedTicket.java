package org.appticket.application.view.figure;

import java.time.Duration;
import java.time.Instant;
import org.appticket.domain.id.TicketId;

/**
 * A ticket that was given a resolution that still holds.
 *
 * @param id its number
 * @param kind of which kind it is
 * @param at when it was resolved
 * @param took how long after it was opened
 */
public record SolvedTicket(TicketId id, Kind kind, Instant at, Duration took) {}
