package org.appticket.domain.delivery;

import java.time.Instant;
import org.appticket.domain.event.EventKind;
import org.appticket.domain.event.Visibility;
import org.appticket.domain.id.TicketId;

/**
 * An event, as another system is told of it. It holds no text; that is in the history of the ticket.
 *
 * @param ticket what it happened to
 * @param sequence its place in the history of the ticket, from 1
 * @param kind what happened
 * @param visibility who may know of it
 * @param at when
 */
public record Occurrence(TicketId ticket, long sequence, EventKind kind, Visibility visibility, Instant at) {

    /**
     * Whether somebody said something that can still be taken back for a while.
     *
     * @return true for public words
     */
    public boolean isSaid() {
        return kind == EventKind.COMMENTED && visibility == Visibility.PUBLIC;
    }
}
