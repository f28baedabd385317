package org.appticket.adapters.rest.ticket;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.appticket.application.view.TicketRecord;
import org.appticket.domain.details.Details;
import org.appticket.domain.details.Impact;
import org.appticket.domain.details.Priority;
import org.appticket.domain.details.TicketType;
import org.appticket.domain.details.Urgency;
import org.appticket.domain.id.CategoryId;
import org.appticket.domain.id.TeamId;
import org.appticket.domain.id.TicketId;
import org.appticket.domain.lifecycle.Action;
import org.appticket.domain.lifecycle.Outcome;
import org.appticket.domain.lifecycle.Status;
import org.appticket.domain.lifecycle.WaitingFor;
import org.appticket.domain.people.Actor;
import org.appticket.domain.permission.Permissions;
import org.appticket.domain.ticket.Channel;
import org.appticket.domain.ticket.Resolution;
import org.appticket.domain.ticket.TicketState;

/** A ticket on the wire, as one person may see it and act on it. */
record TicketBody(
        long id,
        TicketType type,
        String title,
        String description,
        Status status,
        Optional<Outcome> outcome,
        Optional<WaitingFor> waitingFor,
        Optional<Instant> waitingUntil,
        Priority priority,
        Impact impact,
        Urgency urgency,
        long category,
        Optional<Long> team,
        PersonRef requester,
        Optional<PersonRef> lead,
        List<AssignmentBody> assignments,
        Channel channel,
        List<String> tags,
        boolean confidential,
        Optional<Instant> dueDate,
        List<Long> blockedBy,
        Map<String, Object> customFields,
        Instant createdAt,
        Instant updatedAt,
        Optional<Instant> resolvedAt,
        Optional<Instant> closedAt,
        Optional<String> resolution,
        List<String> externalLinks,
        Optional<Long> followUpOf,
        List<Action> actions,
        long version) {
    /** Who works on it, on the wire. */
    record AssignmentBody(PersonRef person, String role, String state) {}

    static TicketBody of(TicketRecord ticket, Actor reader) {
        Details details = ticket.details();
        TicketState state = ticket.state();
        Optional<TicketState.Waiting> waiting = state.waiting();
        Optional<Resolution> resolution = state.givenResolution();
        Optional<PersonRef> lead = ticket.lead().map(PersonRef::of);
        return new TicketBody(
                ticket.id().value(),
                details.type(),
                details.title(),
                details.description(),
                state.status(),
                state.closed().map(TicketState.Closed::outcome),
                waiting.map(TicketState.Waiting::waitingFor),
                waiting.flatMap(TicketState.Waiting::until),
                details.prioritisation().priority(),
                details.prioritisation().impact(),
                details.prioritisation().urgency(),
                id(details.category()),
                details.team().map(TeamId::value),
                PersonRef.of(ticket.requester()),
                lead,
                lead.map(TicketBody::accountable).stream().toList(),
                ticket.origin().channel(),
                details.tags().words(),
                details.confidential(),
                details.dueDate(),
                List.of(),
                Map.of(),
                ticket.origin().at(),
                ticket.updatedAt(),
                resolution.map(Resolution::at),
                state.closed().map(TicketState.Closed::at),
                resolution.map(Resolution::text),
                List.of(),
                ticket.origin().followUpOf().map(TicketId::value),
                Permissions.actions(reader, ticket.standing()),
                ticket.version().value());
    }

    private static long id(CategoryId category) {
        return category.value();
    }

    private static AssignmentBody accountable(PersonRef lead) {
        return new AssignmentBody(lead, "LEAD", "ACCEPTED");
    }
}
