package org.appticket.domain.notification;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.appticket.domain.assignment.AssignmentRole;
import org.appticket.domain.assignment.AssignmentState;
import org.appticket.domain.event.Field;
import org.appticket.domain.event.FieldChange;
import org.appticket.domain.event.TicketEvent;
import org.appticket.domain.id.CommentId;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.id.TeamId;
import org.appticket.domain.people.Actor;
import org.appticket.domain.people.Author;
import org.appticket.domain.permission.Permissions;
import org.appticket.domain.ticket.Change;
import org.appticket.domain.ticket.Standing;
import org.appticket.domain.ticket.Ticket;

/**
 * Who hears of a decision about a ticket (rules NOT-1 to NOT-3 in {@code docs/rules.md}): those concerned, never the one
 * who decided, and nobody who may not know of it.
 *
 * @param actors the people with the rights they have, without those whose access has ended
 * @param managers who manages teams
 */
public record Audience(
        Function<Set<PersonId>, Collection<Actor>> actors, Function<Set<TeamId>, Set<PersonId>> managers) {

    /**
     * What people are told of a decision.
     *
     * @param change the decision
     * @return for each event at most one notice per person, in the order of the events
     */
    public List<Notice> of(Change change) {
        Standing standing = change.after().standing();
        Set<PersonId> concerned = change.events().stream()
                .flatMap(event -> concerned(event, change.after()))
                .collect(Collectors.toSet());
        Map<PersonId, Actor> known = concerned.isEmpty()
                ? Map.of()
                : actors.apply(concerned).stream().collect(Collectors.toMap(Actor::person, actor -> actor));
        return change.events().stream()
                .flatMap(event -> concerned(event, change.after())
                        .map(known::get)
                        .filter(Objects::nonNull)
                        .filter(actor -> Permissions.readable(actor, standing).contains(event.visibility()))
                        .flatMap(actor -> notice(event, change, actor)))
                .toList();
    }

    private static Stream<Notice> notice(TicketEvent event, Change change, Actor to) {
        return NoticeKind.of(event).stream()
                .map(kind -> new Notice(
                        to.person(),
                        change.after().id(),
                        kind(kind, event, to),
                        event.visibility(),
                        event.by(),
                        event.at(),
                        said(event)));
    }

    private static Optional<CommentId> said(TicketEvent event) {
        return event.to(Field.COMMENT).map(number -> new CommentId(Long.parseLong(number)));
    }

    /** Who is mentioned hears of that, instead of what everybody hears (rule MEN-3). */
    private static NoticeKind kind(NoticeKind usual, TicketEvent event, Actor to) {
        return mentioned(event).contains(to.person()) ? NoticeKind.MENTIONED : usual;
    }

    private Stream<PersonId> concerned(TicketEvent event, Ticket ticket) {
        return NoticeKind.of(event).stream()
                .flatMap(kind -> concerned(kind, event, ticket))
                .filter(person -> !event.by().equals(Author.of(person)))
                .distinct();
    }

    private Stream<PersonId> concerned(NoticeKind kind, TicketEvent event, Ticket ticket) {
        return switch (kind) {
            case LEAD_CHANGED -> Stream.concat(leads(event), gone(event, Field.ASKED_BY));
            case ASSIGNED -> people(event.to(Field.ASSIGNEE)).stream();
            case ASSIGNMENT_DONE -> ticket.lead().stream();
            case ASSIGNMENT_DECLINED -> gone(event, Field.ASKED_BY);
            case UNASSIGNED -> Stream.concat(offThemselves(event), gone(event, Field.ASKED_BY));
            case INVITED -> invited(event);
            // Its requester is the follow-up's, and hears of that one.
            case FOLLOWED_UP -> others(ticket);
            case RATED, CHILDREN_CLOSED -> ticket.lead().stream();
            case SLA_WARNED -> promising(ticket);
            case SLA_BREACHED -> Stream.concat(promising(ticket), answering(ticket.standing()));
            case COMMENTED, MENTIONED -> Stream.concat(everybody(ticket), mentioned(event).stream());
            case OPENED,
                    STARTED,
                    WAITED,
                    RESUMED,
                    RESOLVED,
                    REOPENED,
                    CLOSED,
                    CANCELLED,
                    PRIORITY_CHANGED,
                    MERGED,
                    UNMERGED -> everybody(ticket);
        };
    }

    /** Its lead, who is accountable even before they accept, and the contributors who have accepted and are not done (rule SLA-17). */
    private static Stream<PersonId> promising(Ticket ticket) {
        return ticket.circle().assignments().all().stream()
                .filter(one -> one.leads() || one.state() == AssignmentState.ACCEPTED)
                .flatMap(one -> one.assignee().person().stream());
    }

    /** Who manages the teams that it is with: they are asked why (rule SLA-18). */
    private Stream<PersonId> answering(Standing ticket) {
        Set<TeamId> teams = Stream.concat(ticket.team().stream(), ticket.assigned().teams().stream())
                .collect(Collectors.toSet());
        return teams.isEmpty() ? Stream.empty() : managers.apply(teams).stream();
    }

    private static List<PersonId> mentioned(TicketEvent event) {
        return people(event.to(Field.MENTIONS));
    }

    private static Stream<PersonId> everybody(Ticket ticket) {
        return Stream.concat(Stream.of(ticket.details().requester()), others(ticket));
    }

    private static Stream<PersonId> others(Ticket ticket) {
        return Stream.concat(ticket.circle().assignments().working(), ticket.circle().watchers().all().stream());
    }

    /** A lead who is off hears of it by the change of the lead. */
    private static Stream<PersonId> offThemselves(TicketEvent event) {
        boolean led = event.change(Field.ROLE)
                .flatMap(FieldChange::from)
                .filter(AssignmentRole.LEAD.name()::equals)
                .isPresent();
        return led ? Stream.empty() : people(event.to(Field.ASSIGNEE)).stream();
    }

    private static Stream<PersonId> gone(TicketEvent event, Field field) {
        return people(event.change(field).flatMap(FieldChange::from)).stream();
    }

    private static Stream<PersonId> leads(TicketEvent event) {
        Optional<FieldChange> change = event.change(Field.LEAD);
        return Stream.concat(
                people(change.flatMap(FieldChange::from)).stream(), people(change.flatMap(FieldChange::to)).stream());
    }

    private static Stream<PersonId> invited(TicketEvent event) {
        Optional<FieldChange> change = event.change(Field.INVITED);
        Set<PersonId> before = Set.copyOf(people(change.flatMap(FieldChange::from)));
        return people(change.flatMap(FieldChange::to)).stream().filter(person -> !before.contains(person));
    }

    private static List<PersonId> people(Optional<String> numbers) {
        return numbers.stream()
                .flatMap(text -> Stream.of(text.split(" ")))
                .map(number -> new PersonId(Long.parseLong(number)))
                .toList();
    }
}
