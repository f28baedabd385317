package org.appticket.domain.dependency;

import org.appticket.domain.id.TicketId;

/**
 * One ticket that cannot be resolved before another: it is blocked by it, or its parent.
 *
 * @param waiter which cannot be resolved
 * @param awaited before which
 */
public record Wait(TicketId waiter, TicketId awaited) {}
