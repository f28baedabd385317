package org.appticket.adapters.rest.ticket;

import org.appticket.application.view.link.Ties;
import org.appticket.application.view.sla.TicketClock;

/**
 * What is shown with a ticket besides what it says.
 *
 * @param ties what it has to do with others
 * @param clock what its clocks show
 */
record Around(Ties ties, TicketClock clock) {
    static final Around NOTHING = new Around(Ties.NONE, TicketClock.NONE);
}
