package org.appticket.application.ticket;

import org.appticket.application.view.TicketRecord;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.people.Author;
import org.appticket.domain.permission.Deed;
import org.appticket.domain.ticket.Watching;

/** Lets somebody watch a ticket: oneself, or somebody who is invited to (rule PER-9 in {@code docs/rules.md}). */
public final class WatchTicket {

    private final Desk desk;

    /**
     * At a desk.
     *
     * @param desk what it works with
     */
    public WatchTicket(Desk desk) {
        this.desk = desk;
    }

    /**
     * What is asked for.
     *
     * @param target which ticket, and by whom
     * @param person who is to watch it; possibly the actor
     */
    public record Command(Target target, PersonId person) {}

    /**
     * Lets them watch.
     *
     * @param command what is asked for
     * @return the ticket after it; the same version if they watched it before
     * @throws org.appticket.domain.NotFound if there is no such ticket, or it may not be seen
     * @throws org.appticket.domain.permission.NotPermitted if it is somebody else, and the actor is neither the requester
     *     nor works on it
     * @throws org.appticket.domain.InvalidValue if the person is not active, or too many would watch
     */
    public TicketRecord handle(Command command) {
        PersonId by = command.target().by().person();
        Deed deed = command.person().equals(by) ? Deed.WATCH : Deed.INVITE;
        return desk.decide(command.target(), deed, (ticket, now) -> {
            new ReferenceCheck(desk.references()).requireActive(command.person());
            return new Watching(ticket).add(command.person(), Author.of(by), now);
        });
    }
}
