package org.appticket.application.assignment;

import org.appticket.application.ticket.Desk;
import org.appticket.application.ticket.Target;
import org.appticket.application.view.TicketRecord;
import org.appticket.domain.permission.Deed;
import org.appticket.domain.ticket.Assigning;

/** Makes somebody the lead of a ticket that asks for one. */
public final class TakeTicket {

    private final Desk desk;

    /**
     * At a desk.
     *
     * @param desk what it works with
     */
    public TakeTicket(Desk desk) {
        this.desk = desk;
    }

    /**
     * What is asked for.
     *
     * @param target which ticket, and who takes it
     */
    public record Command(Target target) {}

    /**
     * Gives it to them.
     *
     * @param command what is asked for
     * @return the ticket after it; the same version if they led it before
     * @throws org.appticket.domain.NotFound if there is no such ticket, or it may not be seen
     * @throws org.appticket.domain.permission.NotPermitted if the actor does not work on it
     * @throws org.appticket.domain.assignment.AlreadyTaken if somebody else leads it
     * @throws org.appticket.domain.Stale if the ticket has changed since the actor saw it
     * @throws org.appticket.domain.lifecycle.IllegalTransition if it is closed
     */
    public TicketRecord handle(Command command) {
        return desk.decide(
                command.target(),
                Deed.TAKE,
                (ticket, now) -> new Assigning(ticket).take(command.target().by(), now));
    }
}
