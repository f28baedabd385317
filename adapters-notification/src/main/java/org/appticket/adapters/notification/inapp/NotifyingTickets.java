package org.appticket.adapters.notification.inapp;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.appticket.application.port.Inboxes;
import org.appticket.application.port.Tickets;
import org.appticket.domain.id.TicketId;
import org.appticket.domain.notification.Audience;
import org.appticket.domain.notification.Notice;
import org.appticket.domain.ticket.Change;
import org.appticket.domain.ticket.Ticket;

/**
 * Tickets that tell those concerned of every decision that is kept, in the same unit of work: there is no decision without
 * its notices, and no notice of a decision that was not kept.
 */
public final class NotifyingTickets implements Tickets {

    private final Tickets tickets;
    private final Inboxes inboxes;
    private final Optional<Outward> outward;
    private final Audience audience;

    /** Tickets in a store, who hears of them, and their inboxes in the same store; how they are told outside, if they are. */
    public NotifyingTickets(Tickets tickets, Audience audience, Inboxes inboxes, Optional<Outward> outward) {
        this.tickets = tickets;
        this.inboxes = inboxes;
        this.outward = outward;
        this.audience = audience;
    }

    @Override
    public Ticket get(TicketId id) {
        return tickets.get(id);
    }

    @Override
    public List<Ticket> list(Set<TicketId> ids) {
        return tickets.list(ids);
    }

    @Override
    public void save(Change change) {
        tickets.save(change);
        List<Notice> notices = audience.of(change);
        inboxes.add(notices);
        outward.ifPresent(outside -> outside.add(change, notices));
    }
}
