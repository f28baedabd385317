package org.appticket.application.satisfaction;

import java.util.Optional;
import org.appticket.application.ticket.Desk;
import org.appticket.application.ticket.Target;
import org.appticket.application.view.TicketRecord;
import org.appticket.domain.people.Author;
import org.appticket.domain.permission.Deed;
import org.appticket.domain.satisfaction.Satisfaction;
import org.appticket.domain.ticket.Rating;

/** Lets the requester of a ticket say what they think of its resolution, once for each resolution. */
public final class RateTicket {

    private final Desk desk;

    /**
     * At a desk.
     *
     * @param desk what it works with
     */
    public RateTicket(Desk desk) {
        this.desk = desk;
    }

    /**
     * What is asked for.
     *
     * @param target which ticket, and by whom
     * @param score how well it was solved
     * @param comment why
     */
    public record Command(Target target, int score, Optional<String> comment) {}

    /**
     * Keeps what they think.
     *
     * @param command what is asked for
     * @return the ticket after it
     * @throws org.appticket.domain.NotFound if there is no such ticket, or it may not be seen
     * @throws org.appticket.domain.permission.NotPermitted unless it is the requester who asks
     * @throws org.appticket.domain.Stale if the ticket has changed since they saw it
     * @throws org.appticket.domain.lifecycle.IllegalTransition unless it is resolved, or closed as solved
     * @throws org.appticket.domain.Duplicate if they said so of this resolution before
     * @throws org.appticket.domain.InvalidValue if the score or the text is not as it must be
     */
    public TicketRecord handle(Command command) {
        Author by = Author.of(command.target().by().person());
        return desk.decide(
                command.target(),
                Deed.RATE,
                (ticket, now) ->
                        new Rating(ticket).give(new Satisfaction(command.score(), command.comment(), now), by));
    }
}
