package org.appticket.adapters.persistence.assignment;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.appticket.adapters.persistence.sql.Row;
import org.appticket.adapters.persistence.sql.Sql;
import org.appticket.application.view.PersonName;
import org.appticket.application.view.TicketRecord;
import org.appticket.application.view.TicketRecord.Part;
import org.appticket.domain.assignment.Assignments;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.people.Absence;

/** Who is assigned to the tickets of a page, with names and absences, by one query for all of them. */
public final class Colleagues {
    private Colleagues() {}

    private record Colleague(PersonName name, Optional<Absence> absence) {}

    /** The parts of a ticket, before it is known how the people are called. */
    public static List<Part> unnamed(Assignments assignments) {
        return assignments.all().stream()
                .map(one -> new Part(one, Optional.empty(), Optional.empty()))
                .toList();
    }

    /** The same tickets, once it is known. */
    public static List<TicketRecord> named(Connection connection, List<TicketRecord> tickets) throws SQLException {
        List<Long> people = tickets.stream()
                .flatMap(ticket -> ticket.parts().stream())
                .flatMap(part -> part.assignment().assignee().person().stream())
                .map(PersonId::value)
                .distinct()
                .toList();
        if (people.isEmpty()) {
            return tickets;
        }
        Map<PersonId, Colleague> known = new HashMap<>();
        Sql.of("select p.id, p.name, a.begins, a.ends from person p left join absence a on a.person = p.id where")
                .addIn("p.id", people)
                .list(connection, Colleagues::read)
                .forEach(colleague -> known.put(colleague.name().id(), colleague));
        return tickets.stream().map(ticket -> named(ticket, known)).toList();
    }

    private static Colleague read(Row row) throws SQLException {
        Optional<Instant> ends = row.instantIfAny("ends");
        return new Colleague(
                new PersonName(new PersonId(row.number("id")), row.text("name")),
                row.instantIfAny("begins").map(begins -> new Absence(begins, ends)));
    }

    private static TicketRecord named(TicketRecord ticket, Map<PersonId, Colleague> known) {
        return new TicketRecord(
                ticket.id(),
                ticket.version(),
                ticket.origin(),
                ticket.details(),
                ticket.state(),
                ticket.requester(),
                ticket.parts().stream().map(part -> named(part, known)).toList(),
                ticket.watchers(),
                ticket.updatedAt(),
                ticket.deadline());
    }

    private static Part named(Part part, Map<PersonId, Colleague> known) {
        return part.assignment()
                .assignee()
                .person()
                .flatMap(person -> Optional.ofNullable(known.get(person)))
                .map(colleague -> new Part(part.assignment(), Optional.of(colleague.name()), colleague.absence()))
                .orElse(part);
    }
}
