package org.appticket.domain.delivery;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.appticket.domain.assignment.Assignments;
import org.appticket.domain.circle.Circle;
import org.appticket.domain.dependency.Obstacles;
import org.appticket.domain.details.Details;
import org.appticket.domain.details.Prioritisation;
import org.appticket.domain.details.Tags;
import org.appticket.domain.details.TicketType;
import org.appticket.domain.id.CategoryId;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.id.TicketId;
import org.appticket.domain.id.Version;
import org.appticket.domain.origin.Channel;
import org.appticket.domain.origin.Origin;
import org.appticket.domain.people.Author;
import org.appticket.domain.ticket.Change;
import org.appticket.domain.ticket.Step;
import org.appticket.domain.ticket.Ticket;
import org.appticket.domain.ticket.TicketState;

/** Decisions about a ticket in two of its versions. */
final class SomeTicket {
    static final Change OPEN = resolved(1);
    static final Change LATER = resolved(2);

    private SomeTicket() {}

    private static Change resolved(long version) {
        Instant now = Instant.parse("2026-03-02T09:00:00Z");
        Details details = new Details(
                TicketType.INCIDENT,
                "Printer on fire",
                "",
                new CategoryId(1),
                Optional.empty(),
                Prioritisation.DEFAULT,
                Tags.of(List.of()),
                false,
                Optional.empty(),
                new PersonId(1));
        return Ticket.restore(
                        new TicketId(1),
                        new Version(version),
                        new Origin(Channel.WEB, now, Optional.empty()),
                        details,
                        new TicketState.InProgress(),
                        Circle.of(Assignments.NONE),
                        now)
                .take(new Step.Resolve("Put out.", Optional.empty()), Obstacles.NONE, Author.SYSTEM, now);
    }
}
