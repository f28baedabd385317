package org.appticket.application.assignment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.appticket.application.port.relation.Releases;
import org.appticket.application.port.relation.Releases.Due;
import org.appticket.application.ticket.Desk;
import org.appticket.domain.assignment.Assignment;
import org.appticket.domain.lifecycle.Status;
import org.appticket.domain.ticket.Assigning;
import org.appticket.domain.ticket.Ticket;

/**
 * Takes off tickets whoever cannot work on them any more (rule ASG-7 in {@code docs/rules.md}), each ticket in a unit of work
 * of its own: it can end anywhere and goes on where it was.
 */
public final class ReleaseAssignees {

    private static final int BATCH = 100;

    private final Desk desk;
    private final Releases releases;

    /**
     * At a desk.
     *
     * @param desk what it works with
     * @param releases who is to be released
     */
    public ReleaseAssignees(Desk desk, Releases releases) {
        this.desk = desk;
        this.releases = releases;
    }

    /** What is asked for: those that are due now. */
    public record Command() {}

    /**
     * Releases at most a hundred.
     *
     * @param command what is asked for
     * @return how many were due; if that is as many, there may be more
     */
    public int handle(Command command) {
        List<Due> due = releases.listDue(desk.clock().instant(), BATCH);
        due.forEach(this::release);
        if (due.isEmpty()) {
            releases.forgetSettled();
        }
        return due.size();
    }

    private void release(Due due) {
        desk.unitOfWork().run(() -> {
            Ticket ticket = desk.tickets().get(due.ticket());
            Instant now = desk.clock().instant();
            Optional<Assignment> assignment = ticket.circle().assignments().all().stream()
                    .filter(one -> one.number() == due.number() && due.cause().concerns(one))
                    .filter(one -> ticket.status() != Status.CLOSED)
                    .findFirst();
            assignment.ifPresent(
                    one -> desk.tickets().save(new Assigning(ticket).release(one.number(), due.cause(), now)));
            return assignment;
        });
    }
}
