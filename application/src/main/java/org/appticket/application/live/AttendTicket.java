package org.appticket.application.live;

import java.time.InstantSource;
import java.util.Optional;
import org.appticket.application.port.UnitOfWork;
import org.appticket.application.port.live.Presences;
import org.appticket.domain.NotFound;
import org.appticket.domain.id.TicketId;
import org.appticket.domain.people.Actor;
import org.appticket.domain.presence.Attendee;
import org.appticket.domain.presence.Doing;

/** Keeps that somebody has a ticket before them; to be said again before {@link Attendee#HOLDS} is over. */
public final class AttendTicket {

    private final Attendance attendance;

    /**
     * Over those who are there.
     *
     * @param unitOfWork what it is kept in
     * @param presences who is there
     * @param clock what time it is
     */
    public AttendTicket(UnitOfWork unitOfWork, Presences presences, InstantSource clock) {
        this.attendance = new Attendance(unitOfWork, presences, clock);
    }

    /**
     * What somebody says of themselves.
     *
     * @param ticket which ticket they have before them
     * @param by who
     * @param doing what they do
     * @param seen the sequence of the last event that they had before them, if they say
     */
    public record Command(TicketId ticket, Actor by, Doing doing, Optional<Long> seen) {}

    /**
     * Keeps it.
     *
     * @param command what somebody says
     * @throws NotFound if there is no such ticket, or they may not see it
     * @throws org.appticket.domain.permission.NotPermitted if they may not do there what they say they do
     */
    public void handle(Command command) {
        var word = new Presences.Word(
                command.ticket(),
                command.by().person(),
                command.doing(),
                command.seen().orElse(0L));
        attendance.change(
                command.ticket(),
                command.by(),
                command.doing().deed(),
                (presences, now) -> presences.keep(word, now, now.plus(Attendee.HOLDS)));
    }
}
