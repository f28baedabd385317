package org.appticket.adapters.rest.ticket;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.appticket.adapters.rest.assignment.AssignmentBody;
import org.appticket.adapters.rest.customfield.ValuesBody;
import org.appticket.adapters.rest.json.Inlined;
import org.appticket.adapters.rest.people.PersonRef;
import org.appticket.adapters.rest.sla.ClockBody;
import org.appticket.application.view.TicketRecord;
import org.appticket.application.view.link.Ties;
import org.appticket.application.view.sla.TicketClock;
import org.appticket.domain.dependency.ExternalLink;
import org.appticket.domain.details.Details;
import org.appticket.domain.details.Impact;
import org.appticket.domain.details.Priority;
import org.appticket.domain.details.TicketType;
import org.appticket.domain.details.Urgency;
import org.appticket.domain.id.TeamId;
import org.appticket.domain.id.TicketId;
import org.appticket.domain.lifecycle.Action;
import org.appticket.domain.lifecycle.Outcome;
import org.appticket.domain.lifecycle.Status;
import org.appticket.domain.lifecycle.WaitingFor;
import org.appticket.domain.origin.Channel;
import org.appticket.domain.people.Actor;
import org.appticket.domain.permission.Deed;
import org.appticket.domain.permission.Permissions;
import org.appticket.domain.satisfaction.Satisfaction;
import org.appticket.domain.ticket.Resolution;
import org.appticket.domain.ticket.TicketState;

/**
 * A ticket on the wire, as one person may see it and act on it: the parts follow each other in the order of the contract.
 *
 * @param actions what that person may do now
 */
record TicketBody(
        Head head, Weight weight, People people, Facts facts, Course course, List<Action> actions, long version) {
    /** What its requester thinks of the resolution, on the wire. */
    record SatisfactionBody(int score, Optional<String> comment, Instant at) {
        static SatisfactionBody of(Satisfaction given) {
            return new SatisfactionBody(given.score(), given.comment(), given.at());
        }
    }

    /** Something in another system, on the wire. */
    record ExternalLinkBody(String system, String key, Optional<String> url) {
        static ExternalLinkBody of(ExternalLink link) {
            return new ExternalLinkBody(link.system(), link.key(), link.url());
        }
    }

    static TicketBody of(TicketRecord ticket, Around around, Actor reader) {
        Ties ties = around.ties();
        return new TicketBody(
                Head.of(ticket),
                Weight.of(ticket.details()),
                People.of(ticket, around.clock(), reader),
                Facts.of(ticket, around, reader),
                Course.of(ticket, ties, reader),
                Permissions.actions(reader, ticket.standing(), ties.obstacles()),
                ticket.version().value());
    }

    /** What it is and where it stands. */
    record Head(
            long id,
            TicketType type,
            String title,
            String description,
            Status status,
            Optional<Outcome> outcome,
            Optional<WaitingFor> waitingFor,
            Optional<Instant> waitingUntil)
            implements Inlined {
        static Head of(TicketRecord ticket) {
            Details details = ticket.details();
            Optional<TicketState.Waiting> waiting = ticket.state().waiting();
            return new Head(
                    ticket.id().value(),
                    details.type(),
                    details.title(),
                    details.description(),
                    ticket.state().status(),
                    ticket.state().closed().map(TicketState.Closed::outcome),
                    waiting.map(TicketState.Waiting::waitingFor),
                    waiting.flatMap(TicketState.Waiting::until));
        }
    }

    /** How pressing it is and whose queue it stands in. */
    record Weight(Priority priority, Impact impact, Urgency urgency, long category, Optional<Long> team)
            implements Inlined {
        static Weight of(Details details) {
            return new Weight(
                    details.prioritisation().priority(),
                    details.prioritisation().impact(),
                    details.prioritisation().urgency(),
                    details.category().value(),
                    details.team().map(TeamId::value));
        }
    }

    /** Whom it concerns. */
    record People(PersonRef requester, Optional<PersonRef> lead, List<AssignmentBody> assignments) implements Inlined {
        static People of(TicketRecord ticket, TicketClock clock, Actor reader) {
            return new People(
                    PersonRef.of(ticket.requester()),
                    ticket.lead().map(PersonRef::of),
                    AssignmentBody.listOf(ticket, clock, reader));
        }
    }

    /** What else is known of it. */
    record Facts(
            Channel channel,
            List<String> tags,
            boolean confidential,
            Optional<Instant> dueDate,
            ClockBody sla,
            List<Long> blockedBy,
            Map<String, Object> customFields)
            implements Inlined {
        static Facts of(TicketRecord ticket, Around around, Actor reader) {
            Details details = ticket.details();
            return new Facts(
                    ticket.origin().channel(),
                    details.tags().words(),
                    details.confidential(),
                    details.dueDate(),
                    ClockBody.of(around.clock(), reader),
                    around.ties().blockedBy().stream().map(TicketId::value).toList(),
                    ValuesBody.of(details.customFields().readableBy(Permissions.readable(reader))));
        }
    }

    /** When it came how far. */
    record Course(
            Instant createdAt,
            Instant updatedAt,
            Optional<Instant> resolvedAt,
            Optional<Instant> closedAt,
            Optional<String> resolution,
            List<ExternalLinkBody> externalLinks,
            Optional<SatisfactionBody> satisfaction,
            Optional<Long> followUpOf,
            Optional<Long> mergedInto)
            implements Inlined {
        static Course of(TicketRecord ticket, Ties ties, Actor reader) {
            Optional<Resolution> resolution = ticket.state().givenResolution();
            return new Course(
                    ticket.origin().at(),
                    ticket.updatedAt(),
                    resolution.map(Resolution::at),
                    ticket.state().closed().map(TicketState.Closed::at),
                    resolution.map(Resolution::text),
                    ties.external().stream().map(ExternalLinkBody::of).toList(),
                    resolution
                            .flatMap(Resolution::satisfaction)
                            .filter(given -> Permissions.may(reader, Deed.READ_SATISFACTION, ticket.standing()))
                            .map(SatisfactionBody::of),
                    ticket.origin()
                            .followUpOf()
                            .filter(origin -> ties.originSeen())
                            .map(TicketId::value),
                    ticket.state().merged().map(merged -> merged.into().value()));
        }
    }
}
