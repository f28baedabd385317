package org.appticket.domain.ticket;

import java.util.List;
import java.util.Optional;
import org.appticket.domain.Duplicate;
import org.appticket.domain.event.EventKind;
import org.appticket.domain.event.Field;
import org.appticket.domain.event.FieldChange;
import org.appticket.domain.event.TicketEvent;
import org.appticket.domain.event.Visibility;
import org.appticket.domain.lifecycle.IllegalTransition;
import org.appticket.domain.lifecycle.Outcome;
import org.appticket.domain.people.Author;
import org.appticket.domain.satisfaction.Satisfaction;

/**
 * What the requester of a ticket thinks of its resolution (rules SAT-1 to SAT-3 in {@code docs/rules.md}).
 *
 * @param ticket the ticket
 */
public record Rating(Ticket ticket) {

    /**
     * The requester says what they think. Those who watch the ticket do not learn of it.
     *
     * @param satisfaction what
     * @param by who says so
     * @return the ticket with it
     * @throws IllegalTransition unless it is resolved, or closed as solved
     * @throws Duplicate if it was said of this resolution before
     */
    public Change give(Satisfaction satisfaction, Author by) {
        TicketState rated = rated(satisfaction);
        if (ticket.state().givenResolution().flatMap(Resolution::satisfaction).isPresent()) {
            throw new Duplicate("satisfaction");
        }
        Ticket after = ticket.next(ticket.details(), rated, ticket.circle(), satisfaction.at());
        List<FieldChange> facts = List.of(
                FieldChange.set(Field.SATISFACTION, satisfaction.score()),
                FieldChange.of(Field.SATISFACTION_COMMENT, Optional.empty(), satisfaction.comment()));
        return Change.of(after, new TicketEvent(after.updatedAt(), by, EventKind.RATED, Visibility.INTERNAL, facts));
    }

    private TicketState rated(Satisfaction satisfaction) {
        TicketState state = ticket.state();
        if (state instanceof TicketState.Resolved resolved) {
            return new TicketState.Resolved(resolved.resolution().rated(satisfaction));
        }
        if (state instanceof TicketState.Closed closed && closed.outcome() == Outcome.SOLVED) {
            return new TicketState.Closed(
                    closed.outcome(),
                    closed.at(),
                    closed.resolution().map(resolution -> resolution.rated(satisfaction)));
        }
        throw new IllegalTransition(ticket.status(), "RATE");
    }
}
