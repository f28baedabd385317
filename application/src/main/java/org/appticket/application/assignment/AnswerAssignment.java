package org.appticket.application.assignment;

import java.time.Instant;
import org.appticket.application.ticket.Desk;
import org.appticket.application.ticket.Target;
import org.appticket.application.view.TicketRecord;
import org.appticket.domain.assignment.Assignment;
import org.appticket.domain.people.Actor;
import org.appticket.domain.people.Author;
import org.appticket.domain.permission.Deed;
import org.appticket.domain.permission.Permissions;
import org.appticket.domain.ticket.Assigning;
import org.appticket.domain.ticket.Change;
import org.appticket.domain.ticket.Ticket;

/** Answers what one was asked oneself, or one's team (rule ASG-4 in {@code docs/rules.md}). */
public final class AnswerAssignment {

    private final Desk desk;

    /**
     * At a desk.
     *
     * @param desk what it works with
     */
    public AnswerAssignment(Desk desk) {
        this.desk = desk;
    }

    /** What somebody says. */
    public sealed interface Reply {}

    /** They work on it. */
    public record Accepting() implements Reply {}

    /** Their part is done. */
    public record Finishing() implements Reply {}

    /**
     * They do not work on it, or not any more.
     *
     * @param reason why
     */
    public record Declining(String reason) implements Reply {}

    /**
     * What is asked for.
     *
     * @param target which ticket, and who answers
     * @param number which of its assignments
     * @param reply what they say
     */
    public record Command(Target target, int number, Reply reply) {}

    /**
     * Keeps the answer.
     *
     * @param command what is asked for
     * @return the ticket after it; the same version if they had said so before
     * @throws org.appticket.domain.NotFound if there is no such ticket or assignment, or it may not be seen
     * @throws org.appticket.domain.permission.NotPermitted if somebody else was asked
     * @throws org.appticket.domain.assignment.AssignmentSettled if they declined before, or their part was done
     * @throws org.appticket.domain.Stale if the ticket has changed since the actor saw it
     * @throws org.appticket.domain.lifecycle.IllegalTransition if it is closed
     * @throws org.appticket.domain.InvalidValue if the reason is not as it must be
     */
    public TicketRecord handle(Command command) {
        Actor by = command.target().by();
        return desk.decide(command.target(), Deed.SEE, (ticket, now) -> {
            if (!by.isStaff()) {
                // They may not learn which numbers there are.
                Permissions.require(by, Deed.ANSWER, ticket.standing());
            }
            Assignment assignment = ticket.circle().assignments().get(command.number());
            Permissions.requireAnswering(by, ticket.standing(), assignment.assignee());
            return answered(command, ticket, now);
        });
    }

    private static Change answered(Command command, Ticket ticket, Instant now) {
        Assigning assigning = new Assigning(ticket);
        Author by = Author.of(command.target().by().person());
        if (command.reply() instanceof Declining declining) {
            return assigning.decline(command.number(), declining.reason(), by, now);
        }
        return command.reply() instanceof Accepting
                ? assigning.accept(command.number(), by, now)
                : assigning.finish(command.number(), by, now);
    }
}
