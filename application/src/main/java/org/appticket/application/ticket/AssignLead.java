package org.appticket.application.ticket;

import java.util.Optional;
import org.appticket.application.view.TicketRecord;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.people.Author;
import org.appticket.domain.permission.Deed;
import org.appticket.domain.ticket.Assigning;

/** Says who is accountable for a ticket, or that it asks for somebody. */
public final class AssignLead {

    private final Desk desk;

    /**
     * At a desk.
     *
     * @param desk what it works with
     */
    public AssignLead(Desk desk) {
        this.desk = desk;
    }

    /**
     * What is asked for.
     *
     * @param target which ticket, and by whom
     * @param lead who is to be accountable; nobody to let the ticket ask for somebody
     */
    public record Command(Target target, Optional<PersonId> lead) {}

    /**
     * Assigns the lead.
     *
     * @param command what is asked for
     * @return the ticket after it; the same version if they were its lead before
     * @throws org.appticket.domain.NotFound if there is no such ticket, or it may not be seen
     * @throws org.appticket.domain.permission.NotPermitted if the actor does not work on it
     * @throws org.appticket.domain.Stale if the ticket has changed since the actor saw it
     * @throws org.appticket.domain.lifecycle.IllegalTransition if it is closed
     * @throws org.appticket.domain.InvalidValue if the person does not work on tickets
     */
    public TicketRecord handle(Command command) {
        Author by = Author.of(command.target().by().person());
        return desk.decide(command.target(), Deed.ASSIGN, (ticket, now) -> {
            new ReferenceCheck(desk.references()).requireStaff(command.lead());
            return new Assigning(ticket).handOver(command.lead(), by, now);
        });
    }
}
