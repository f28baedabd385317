package org.appticket.application.ticket;

import java.time.Instant;
import java.util.Optional;
import org.appticket.application.view.TicketRecord;
import org.appticket.domain.origin.Channel;
import org.appticket.domain.people.Author;
import org.appticket.domain.permission.Deed;
import org.appticket.domain.ticket.Ticket;

/** Opens a ticket that carries on from a closed one, for the same requester and in the same queue. */
public final class FollowUpTicket {

    private final Desk desk;

    /**
     * At a desk.
     *
     * @param desk what it works with
     */
    public FollowUpTicket(Desk desk) {
        this.desk = desk;
    }

    /**
     * What is asked for.
     *
     * @param target which closed ticket, and by whom
     * @param channel how it was reported
     * @param title the title; left out, that of the closed ticket
     * @param description the description; left out, empty
     */
    public record Command(Target target, Channel channel, Optional<String> title, Optional<String> description) {}

    /**
     * Opens the follow-up.
     *
     * @param command what is asked for
     * @return the new ticket
     * @throws org.appticket.domain.NotFound if there is no such ticket, or it may not be seen
     * @throws org.appticket.domain.permission.NotPermitted if the actor may not
     * @throws org.appticket.domain.Stale if the ticket has changed since the actor saw it
     * @throws org.appticket.domain.lifecycle.IllegalTransition unless it is closed
     * @throws org.appticket.domain.InvalidValue if a text is not as it must be
     */
    public TicketRecord handle(Command command) {
        return desk.unitOfWork().run(() -> {
            Ticket closed = desk.permitted(command.target(), Deed.FOLLOW_UP);
            Instant now = desk.clock().instant();
            Ticket opened = desk.followUp(
                    closed,
                    closed.details()
                            .forFollowUp(
                                    command.title().orElse(closed.details().title()),
                                    command.description().orElse("")),
                    command.channel(),
                    Author.of(command.target().by().person()),
                    now);
            return desk.answer(opened.id());
        });
    }
}
