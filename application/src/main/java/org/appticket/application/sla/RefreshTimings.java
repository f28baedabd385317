package org.appticket.application.sla;

import java.util.List;
import java.util.Optional;
import org.appticket.application.ticket.Desk;
import org.appticket.application.view.sla.Timing;
import org.appticket.domain.id.Epoch;
import org.appticket.domain.id.TicketId;
import org.appticket.domain.sla.course.Course;
import org.appticket.domain.ticket.Alarming;
import org.appticket.domain.ticket.Alarming.Promise;
import org.appticket.domain.ticket.Change;
import org.appticket.domain.ticket.Ticket;

/**
 * Reckons the clocks of tickets again after a policy, a calendar or the structure changed, each ticket in a unit of work of its own: it
 * can end anywhere and goes on where it was, on any node. What that moves stands in the history of the ticket.
 */
public final class RefreshTimings {

    private static final int BATCH = 100;

    private final Desk desk;
    private final Timekeeping timekeeping;

    /**
     * At a desk.
     *
     * @param desk what it works with
     * @param timekeeping what keeps clocks
     */
    public RefreshTimings(Desk desk, Timekeeping timekeeping) {
        this.desk = desk;
        this.timekeeping = timekeeping;
    }

    /** What is asked for: those that are outdated now. */
    public record Command() {}

    /**
     * Refreshes at most a hundred.
     *
     * @param command what is asked for
     * @return how many were outdated; if that is as many, there may be more
     * @throws IllegalStateException if it failed for some; the others were refreshed
     */
    public int handle(Command command) {
        Epoch epoch = timekeeping.book().current().epoch();
        List<TicketId> outdated = timekeeping.timings().listOutdated(epoch, BATCH);
        new Turn(desk.unitOfWork(), 1, one -> one.forEach(this::refresh)).take(outdated);
        return outdated.size();
    }

    private void refresh(TicketId id) {
        Ticket ticket = desk.tickets().get(id);
        Optional<Timing> before = timekeeping.timings().find(id);
        Course course = before.map(Timing::course).orElseGet(() -> timekeeping.replay(id));
        Timing after = timekeeping.reckon(course, ticket, before);
        Optional<Change> moved = before.filter(known -> isMoved(known, after))
                .map(known -> new Alarming(ticket)
                        .rulesChanged(
                                promise(known), promise(after), desk.clock().instant()))
                .filter(change -> !change.isNone());
        moved.ifPresentOrElse(desk.tickets()::save, () -> timekeeping.timings().keep(id, after));
    }

    private static boolean isMoved(Timing before, Timing after) {
        return !before.deadlines().deadline().equals(after.deadlines().deadline());
    }

    private static Promise promise(Timing timing) {
        return new Promise(timing.governing(), timing.deadlines().deadline());
    }
}
