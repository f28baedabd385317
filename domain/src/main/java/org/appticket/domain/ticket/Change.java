package org.appticket.domain.ticket;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.appticket.domain.event.TicketEvent;

/**
 * One decision about a ticket: the ticket after it, and what happened. It is what is saved, so that state and history
 * cannot part.
 *
 * @param after the ticket as it is now; its version is the one that was decided upon
 * @param events what happened, in order; none only if the decision changed nothing
 * @param comment the comment that was said, rewritten or withdrawn, if the decision was about one
 */
public record Change(Ticket after, List<TicketEvent> events, Optional<Comment> comment) {

    /** Copies the events. */
    public Change {
        events = List.copyOf(events);
    }

    /**
     * This decision and one more about the ticket after it.
     *
     * @param next the other decision
     * @return both as one, with the comment of this one
     */
    public Change and(Change next) {
        List<TicketEvent> all = new ArrayList<>(events);
        all.addAll(next.events());
        return new Change(next.after(), all, comment);
    }

    /**
     * A decision that nothing happens.
     *
     * @param ticket the ticket as it was
     * @return no change
     */
    public static Change none(Ticket ticket) {
        return of(ticket);
    }

    static Change of(Ticket after, TicketEvent... events) {
        return new Change(after, List.of(events), Optional.empty());
    }

    /**
     * Whether the decision changed nothing, so that there is nothing to save.
     *
     * @return true if nothing happened
     */
    public boolean isNone() {
        return events.isEmpty();
    }
}
