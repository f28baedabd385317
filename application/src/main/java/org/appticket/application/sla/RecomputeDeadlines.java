package org.appticket.application.sla;

import java.util.List;
import java.util.Optional;
import org.appticket.application.ticket.Desk;
import org.appticket.application.view.sla.Timing;
import org.appticket.domain.id.TicketId;
import org.appticket.domain.people.Actor;
import org.appticket.domain.permission.Duty;
import org.appticket.domain.permission.Permissions;
import org.appticket.domain.ticket.Ticket;

/** Compares what is kept of the clocks of all tickets with what follows from their histories, and puts right what differs. */
public final class RecomputeDeadlines {

    private static final int AT_A_TIME = 500;

    private final Desk desk;
    private final Timekeeping timekeeping;

    /**
     * At a desk.
     *
     * @param desk what it works with
     * @param timekeeping what keeps clocks
     */
    public RecomputeDeadlines(Desk desk, Timekeeping timekeeping) {
        this.desk = desk;
        this.timekeeping = timekeeping;
    }

    /**
     * What is to be done.
     *
     * @param by who asks
     */
    public record Command(Actor by) {}

    /**
     * What was found.
     *
     * @param compared how many tickets were compared
     * @param different at how many of them something differed and was put right
     */
    public record Report(long compared, long different) {}

    /**
     * Does so for every ticket, each in a unit of work of its own.
     *
     * @param command who asks
     * @return what was found; on healthy data nothing differs
     * @throws org.appticket.domain.permission.NotPermitted if they may not
     */
    public Report handle(Command command) {
        Permissions.require(command.by(), Duty.VERIFY);
        long compared = 0;
        long different = 0;
        List<TicketId> batch = timekeeping.timings().listAll(Optional.empty(), AT_A_TIME);
        while (!batch.isEmpty()) {
            compared += batch.size();
            different += batch.stream().filter(this::isPutRight).count();
            batch = timekeeping.timings().listAll(Optional.of(batch.get(batch.size() - 1)), AT_A_TIME);
        }
        return new Report(compared, different);
    }

    private boolean isPutRight(TicketId id) {
        return desk.unitOfWork().run(() -> {
            Ticket ticket = desk.tickets().get(id);
            Optional<Timing> before = timekeeping.timings().find(id);
            Timing after = timekeeping.reckon(timekeeping.replay(id), ticket, before);
            boolean differs = !before.map(known -> isSame(known, after)).orElse(false);
            if (differs) {
                timekeeping.timings().keep(id, after);
            }
            return differs;
        });
    }

    /** When it was reckoned does not matter. */
    private static boolean isSame(Timing one, Timing other) {
        return one.course().equals(other.course())
                && one.governing().equals(other.governing())
                && one.deadlines().equals(other.deadlines())
                && one.stepAt().equals(other.stepAt());
    }
}
