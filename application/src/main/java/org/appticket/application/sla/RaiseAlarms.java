package org.appticket.application.sla;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.appticket.application.ticket.Desk;
import org.appticket.application.view.sla.Ruling;
import org.appticket.application.view.sla.Subject;
import org.appticket.application.view.sla.Timing;
import org.appticket.domain.id.TicketId;
import org.appticket.domain.sla.clock.Alarm;
import org.appticket.domain.sla.clock.SlaClock;
import org.appticket.domain.sla.course.Course;
import org.appticket.domain.ticket.Alarming;
import org.appticket.domain.ticket.Change;
import org.appticket.domain.ticket.Ticket;

/**
 * Tells those who work on tickets that time runs out, or has run out (rule SLA-14 in {@code docs/rules.md}): once for each point, by whichever node
 * comes first, and late rather than never. Some tickets share a unit of work, so that many that fall due at once cost few commits.
 */
public final class RaiseAlarms {

    private static final int BATCH = 200;
    private static final int TOGETHER = 20;

    private final Desk desk;
    private final Timekeeping timekeeping;

    /**
     * At a desk.
     *
     * @param desk what it works with
     * @param timekeeping what keeps clocks
     */
    public RaiseAlarms(Desk desk, Timekeeping timekeeping) {
        this.desk = desk;
        this.timekeeping = timekeeping;
    }

    /** What is asked for: those that are due now. */
    public record Command() {}

    /**
     * Raises the alarms of at most two hundred tickets.
     *
     * @param command what is asked for
     * @return how many tickets were due; if that is as many, there may be more
     * @throws IllegalStateException if it failed for some; the others were told
     */
    public int handle(Command command) {
        List<TicketId> due = timekeeping.timings().listAlarms(desk.clock().instant(), BATCH);
        new Turn(desk.unitOfWork(), TOGETHER, this::raise).take(due);
        return due.size();
    }

    private void raise(List<TicketId> some) {
        List<Ticket> tickets = desk.tickets().list(Set.copyOf(some));
        Map<TicketId, Timing> kept = timekeeping.timings().list(Set.copyOf(some));
        tickets.forEach(ticket -> raise(ticket, Optional.ofNullable(kept.get(ticket.id()))));
    }

    private void raise(Ticket ticket, Optional<Timing> kept) {
        Instant now = desk.clock().instant();
        Course course = kept.map(Timing::course).orElseGet(() -> timekeeping.replay(ticket.id()));
        Change change = alarmed(ticket, course, now);
        if (change.isNone()) {
            timekeeping.timings().keep(ticket.id(), timekeeping.reckon(course, ticket, kept));
        } else {
            desk.tickets().save(change);
        }
    }

    private Change alarmed(Ticket ticket, Course course, Instant now) {
        Change change = Change.none(ticket);
        Optional<Ruling> ruling = timekeeping.book().current().ruling(Subject.of(ticket.details()));
        List<Alarm> due = ruling.map(
                        some -> SlaClock.of(course, some.rules()).alarms(now).due())
                .orElse(List.of());
        for (Alarm alarm : due) {
            change = change.and(new Alarming(change.after()).raise(alarm, now));
        }
        return change;
    }
}
