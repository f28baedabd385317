package org.appticket.application.view.live;

import java.time.Instant;
import org.appticket.domain.event.EventKind;
import org.appticket.domain.event.FeedPosition;
import org.appticket.domain.event.Visibility;
import org.appticket.domain.id.TicketId;
import org.appticket.domain.people.Actor;
import org.appticket.domain.permission.Permissions;
import org.appticket.domain.ticket.Standing;

/**
 * An event in the order of all events.
 *
 * @param position its place in that order
 * @param ticket what it happened to
 * @param sequence its place in the history of the ticket
 * @param kind what happened
 * @param visibility who may know of it, of those who see the ticket
 * @param at when
 * @param standing what decides now who sees the ticket
 */
public record FedEvent(
        FeedPosition position,
        TicketId ticket,
        long sequence,
        EventKind kind,
        Visibility visibility,
        Instant at,
        Standing standing) {

    /**
     * Whether somebody may know of it, by the same policy as the history of the ticket.
     *
     * @param reader who, with the rights that they have now
     * @return false if they may not see the ticket or what is internal
     */
    public boolean isFor(Actor reader) {
        return Permissions.readable(reader, standing).contains(visibility);
    }
}
