package org.appticket.application.live;

import java.time.InstantSource;
import org.appticket.application.port.UnitOfWork;
import org.appticket.application.port.live.Presences;
import org.appticket.domain.id.TicketId;
import org.appticket.domain.people.Actor;
import org.appticket.domain.permission.Deed;

/** Keeps that somebody does not have a ticket before them any more. */
public final class LeaveTicket {

    private final Attendance attendance;

    /**
     * Over those who are there.
     *
     * @param unitOfWork what it is kept in
     * @param presences who is there
     * @param clock what time it is
     */
    public LeaveTicket(UnitOfWork unitOfWork, Presences presences, InstantSource clock) {
        this.attendance = new Attendance(unitOfWork, presences, clock);
    }

    /**
     * Who leaves.
     *
     * @param ticket which ticket
     * @param by who
     */
    public record Command(TicketId ticket, Actor by) {}

    /**
     * Keeps it; nothing changes if they were not there.
     *
     * @param command who leaves
     * @throws org.appticket.domain.NotFound if there is no such ticket, or they may not see it
     * @throws org.appticket.domain.permission.NotPermitted if they may only read
     */
    public void handle(Command command) {
        attendance.change(
                command.ticket(),
                command.by(),
                Deed.ATTEND,
                (presences, now) ->
                        presences.leave(command.ticket(), command.by().person(), now));
    }
}
