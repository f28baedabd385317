package org.appticket.application.ticket;

import org.appticket.application.view.TicketRecord;
import org.appticket.domain.ticket.Step;

/** Takes a ticket one step on in its life: start, wait, resume, resolve, reopen, close or cancel. */
public final class MoveTicket {

    private final Desk desk;

    /**
     * At a desk.
     *
     * @param desk what it works with
     */
    public MoveTicket(Desk desk) {
        this.desk = desk;
    }

    /**
     * What is asked for.
     *
     * @param target which ticket, and by whom
     * @param step which step, with what it needs
     */
    public record Command(Target target, Step step) {}

    /**
     * Takes the step.
     *
     * @param command what is asked for
     * @return the ticket after it
     * @throws org.appticket.domain.NotFound if there is no such ticket, or it may not be seen
     * @throws org.appticket.domain.permission.NotPermitted if the actor may not take this step
     * @throws org.appticket.domain.Stale if the ticket has changed since the actor saw it
     * @throws org.appticket.domain.lifecycle.IllegalTransition if its status does not allow the step
     * @throws org.appticket.domain.dependency.BlockedByDependency if other tickets are in its way
     */
    public TicketRecord handle(Command command) {
        return desk.unitOfWork()
                .run(() ->
                        desk.answer(desk.move(command.target(), command.step()).id()));
    }
}
