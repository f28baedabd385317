package org.appticket.application.assignment;

import java.util.Optional;
import org.appticket.application.port.References;
import org.appticket.application.ticket.Desk;
import org.appticket.application.ticket.Target;
import org.appticket.application.view.TicketRecord;
import org.appticket.domain.InvalidValue;
import org.appticket.domain.InvalidValue.Problem;
import org.appticket.domain.assignment.Assignee;
import org.appticket.domain.assignment.AssignmentRole;
import org.appticket.domain.people.Author;
import org.appticket.domain.permission.Deed;
import org.appticket.domain.ticket.Assigning;

/** Asks a person or a team to work on a ticket (rule ASG-2 in {@code docs/rules.md}). */
public final class AskAssignee {

    private final Desk desk;

    /**
     * At a desk.
     *
     * @param desk what it works with
     */
    public AskAssignee(Desk desk) {
        this.desk = desk;
    }

    /**
     * What is asked for.
     *
     * @param target which ticket, and by whom
     * @param assignee who is to work on it
     * @param role as what; left out, as the lead if it has none
     */
    public record Command(Target target, Assignee assignee, Optional<AssignmentRole> role) {}

    /**
     * Asks them.
     *
     * @param command what is asked for
     * @return the ticket after it; the same version if they were asked before and have not answered
     * @throws org.appticket.domain.NotFound if there is no such ticket, or it may not be seen
     * @throws org.appticket.domain.permission.NotPermitted if the actor does not work on it
     * @throws org.appticket.domain.Stale if the ticket has changed since the actor saw it
     * @throws org.appticket.domain.lifecycle.IllegalTransition if it is closed
     * @throws InvalidValue if the person does not work on tickets, there is no such team, or a team is to lead
     */
    public TicketRecord handle(Command command) {
        Author by = Author.of(command.target().by().person());
        return desk.decide(command.target(), Deed.ASSIGN, (ticket, now) -> {
            requireKnown(command.assignee(), desk.references());
            return new Assigning(ticket).ask(command.assignee(), command.role(), by, now);
        });
    }

    private static void requireKnown(Assignee assignee, References references) {
        if (assignee.person()
                .filter(person -> !references.isActiveStaff(person))
                .isPresent()) {
            throw InvalidValue.of("person", Problem.UNKNOWN_REFERENCE);
        }
        if (assignee.team().filter(team -> !references.isActive(team)).isPresent()) {
            throw InvalidValue.of("team", Problem.UNKNOWN_REFERENCE);
        }
    }
}
