package org.appticket.adapters.rest.assignment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.appticket.application.view.PersonName;
import org.appticket.application.view.TicketRecord;
import org.appticket.application.view.TicketRecord.Part;
import org.appticket.application.view.sla.TicketClock;
import org.appticket.domain.assignment.Assignment;
import org.appticket.domain.assignment.AssignmentRole;
import org.appticket.domain.assignment.AssignmentState;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.id.TeamId;
import org.appticket.domain.people.Absence;
import org.appticket.domain.people.Actor;

/** Who is asked to work on a ticket and how far that is, on the wire. */
public record AssignmentBody(
        int id,
        Optional<Assignee> person,
        Optional<Long> team,
        AssignmentRole role,
        AssignmentState state,
        Optional<Long> askedBy,
        Instant askedAt,
        Optional<Instant> acceptBy,
        Optional<Instant> acceptedAt,
        Optional<Instant> doneAt,
        Optional<Instant> declinedAt) {

    /** A person who is assigned, and when they are out of office. */
    public record Assignee(long id, String name, Optional<Instant> absentFrom, Optional<Instant> absentUntil) {
        static Assignee of(PersonName person, Optional<Absence> absence) {
            return new Assignee(
                    person.id().value(), person.name(), absence.map(Absence::from), absence.flatMap(Absence::until));
        }
    }

    /** The assignments as somebody may read them: who declined, or is away, is known to those who work on tickets. */
    public static List<AssignmentBody> listOf(TicketRecord ticket, TicketClock clock, Actor reader) {
        return readable(ticket, reader).stream()
                .map(part -> of(part, clock, reader))
                .toList();
    }

    /** Those assignments that somebody may read of. */
    static List<Part> readable(TicketRecord ticket, Actor reader) {
        return ticket.parts().stream()
                .filter(part -> reader.isStaff() || part.assignment().state().isActive())
                .toList();
    }

    static AssignmentBody of(Part part, TicketClock clock, Actor reader) {
        Assignment assignment = part.assignment();
        Optional<Absence> absence = part.absence().filter(some -> reader.isStaff());
        return new AssignmentBody(
                assignment.number(),
                part.person().map(person -> Assignee.of(person, absence)),
                assignment.assignee().team().map(TeamId::value),
                assignment.role(),
                assignment.state(),
                assignment.askedBy().map(PersonId::value),
                assignment.times().asked(),
                clock.acceptBy(assignment),
                assignment.times().accepted(),
                assignment.times().done(),
                assignment.times().declined());
    }
}
