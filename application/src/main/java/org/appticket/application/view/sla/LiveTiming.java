package org.appticket.application.view.sla;

import org.appticket.domain.id.TicketId;

/**
 * The clocks of a ticket of which something is still to be done.
 *
 * @param ticket which ticket
 * @param subject what decides by which rules they go
 * @param timing what is kept of them
 */
public record LiveTiming(TicketId ticket, Subject subject, Timing timing) {}
