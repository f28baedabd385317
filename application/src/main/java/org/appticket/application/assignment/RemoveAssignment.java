package org.appticket.application.assignment;

import org.appticket.application.ticket.Desk;
import org.appticket.application.ticket.Target;
import org.appticket.application.view.TicketRecord;
import org.appticket.domain.assignment.Assignee;
import org.appticket.domain.people.Actor;
import org.appticket.domain.people.Author;
import org.appticket.domain.permission.Deed;
import org.appticket.domain.permission.Permissions;
import org.appticket.domain.ticket.Assigning;

/** Gives one's own assignment back, or takes somebody off; nobody else goes with them (rule ASG-3). */
public final class RemoveAssignment {

    private final Desk desk;

    /**
     * At a desk.
     *
     * @param desk what it works with
     */
    public RemoveAssignment(Desk desk) {
        this.desk = desk;
    }

    /**
     * What is asked for.
     *
     * @param target which ticket, and by whom
     * @param number which of its assignments
     */
    public record Command(Target target, int number) {}

    /**
     * Takes them off.
     *
     * @param command what is asked for
     * @return the ticket after it
     * @throws org.appticket.domain.NotFound if there is no such ticket or assignment, or it may not be seen
     * @throws org.appticket.domain.permission.NotPermitted unless it is the actor's own, or they work on the ticket
     * @throws org.appticket.domain.Stale if the ticket has changed since the actor saw it
     * @throws org.appticket.domain.lifecycle.IllegalTransition if it is closed
     */
    public TicketRecord handle(Command command) {
        Actor by = command.target().by();
        return desk.decide(command.target(), Deed.SEE, (ticket, now) -> {
            if (!Permissions.may(by, Deed.ASSIGN, ticket.standing())) {
                Permissions.require(by, Deed.ANSWER, ticket.standing());
            }
            Assignee assignee =
                    ticket.circle().assignments().get(command.number()).assignee();
            if (!assignee.is(by.person())) {
                Permissions.require(by, Deed.ASSIGN, ticket.standing());
            }
            return new Assigning(ticket).remove(command.number(), Author.of(by.person()), now);
        });
    }
}
