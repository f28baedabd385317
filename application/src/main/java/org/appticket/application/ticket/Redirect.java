package org.appticket.application.ticket;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.appticket.application.port.Tickets;
import org.appticket.domain.id.TicketId;
import org.appticket.domain.people.Actor;
import org.appticket.domain.permission.Deed;
import org.appticket.domain.permission.Permissions;
import org.appticket.domain.ticket.Ticket;
import org.appticket.domain.ticket.TicketState;

/**
 * Where something belongs that is said about a ticket that was merged: to the end of the chain of merges (rule MRG-4 in
 * {@code docs/rules.md}).
 *
 * @param tickets the tickets
 */
record Redirect(Tickets tickets) {

    /** The ticket itself if it goes on, if the chain has no end, or if somebody may not say it at its end. */
    Ticket of(Ticket asked, Actor by, Deed deed) {
        return end(asked)
                .filter(end -> Permissions.may(by, deed, end.standing()))
                .orElse(asked);
    }

    private Optional<Ticket> end(Ticket asked) {
        Set<TicketId> met = new HashSet<>();
        Ticket at = asked;
        while (met.add(at.id())) {
            Optional<TicketId> next = at.state().merged().map(TicketState.Merged::into);
            if (next.isEmpty()) {
                return Optional.of(at);
            }
            at = tickets.get(next.get());
        }
        return Optional.empty();
    }
}
