package org.appticket.domain.ticket;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.appticket.domain.assignment.Assigned;
import org.appticket.domain.assignment.Assignment;
import org.appticket.domain.assignment.AssignmentState;
import org.appticket.domain.assignment.Assignments;
import org.appticket.domain.attachment.Attachment;
import org.appticket.domain.circle.Circle;
import org.appticket.domain.circle.Watchers;
import org.appticket.domain.details.Details;
import org.appticket.domain.event.EventKind;
import org.appticket.domain.event.Field;
import org.appticket.domain.event.FieldChange;
import org.appticket.domain.event.TicketEvent;
import org.appticket.domain.event.Visibility;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.lifecycle.Status;
import org.appticket.domain.origin.Origin;
import org.appticket.domain.people.Author;

/** How the decisions about a ticket are told as events. */
final class TicketFacts {

    private TicketFacts() {}

    private static List<FieldChange> ofOpening(Origin origin, Details details) {
        List<FieldChange> facts = new ArrayList<>(details.sinceNothing());
        facts.add(FieldChange.set(Field.STATUS, Status.OPEN));
        facts.add(FieldChange.set(Field.CHANNEL, origin.channel()));
        facts.add(FieldChange.of(Field.FOLLOW_UP_OF, Optional.empty(), origin.followUpOf()));
        return facts;
    }

    /** What nobody but those who work on tickets may know of is an event of its own. */
    static Change opened(Ticket ticket, Author by) {
        List<TicketEvent> events = new ArrayList<>();
        events.add(
                TicketEvent.of(ticket.updatedAt(), by, EventKind.OPENED, ofOpening(ticket.origin(), ticket.details())));
        addInternal(events, ticket, by, ticket.details().internalSinceNothing());
        return new Change(ticket, events, Optional.empty());
    }

    /** The same of what was edited; no change if nothing was. */
    static Change edited(Ticket before, Ticket after, Author by) {
        List<TicketEvent> events = new ArrayList<>();
        List<FieldChange> changes = after.details().since(before.details());
        if (!changes.isEmpty()) {
            events.add(TicketEvent.of(after.updatedAt(), by, EventKind.EDITED, changes));
        }
        addInternal(events, after, by, after.details().internalSince(before.details()));
        return new Change(events.isEmpty() ? before : after, events, Optional.empty());
    }

    private static void addInternal(List<TicketEvent> events, Ticket after, Author by, List<FieldChange> changes) {
        if (!changes.isEmpty()) {
            events.add(new TicketEvent(after.updatedAt(), by, EventKind.EDITED, Visibility.INTERNAL, changes));
        }
    }

    static List<FieldChange> of(Step step, Ticket before, Ticket after) {
        List<FieldChange> changes = new ArrayList<>(FieldChange.between(of(before), of(after)));
        changes.add(FieldChange.of(Field.REASON, Optional.empty(), step.reason()));
        changes.addAll(between(before.circle().assignments(), after.circle().assignments()));
        return changes;
    }

    static List<FieldChange> between(Comment before, Comment after) {
        return List.of(
                FieldChange.set(Field.COMMENT, after.id()), FieldChange.of(Field.BODY, before.body(), after.body()));
    }

    static List<FieldChange> between(Watchers before, Watchers after) {
        return List.of(
                FieldChange.of(Field.INVITED, Watchers.text(before.invited()), Watchers.text(after.invited())),
                FieldChange.of(Field.WATCHERS, Watchers.text(before.own()), Watchers.text(after.own())));
    }

    /** The assignment of whoever acted, if it changed: at most one does in a step. */
    private static List<FieldChange> between(Assignments before, Assignments after) {
        return after.all().stream()
                .filter(one -> !before.all().contains(one))
                .findFirst()
                .map(one -> between(before.of(one.assignee()).filter(known -> known.number() == one.number()), one))
                .orElse(List.of());
    }

    static List<FieldChange> between(Optional<Assignment> before, Assignment after) {
        List<FieldChange> facts = new ArrayList<>(about(after));
        facts.add(FieldChange.of(Field.ROLE, before.map(Assignment::role), Optional.of(after.role())));
        facts.add(FieldChange.of(Field.STATE, before.map(Assignment::state), Optional.of(after.state())));
        return facts;
    }

    static List<FieldChange> ofGoing(Assignment gone) {
        List<FieldChange> facts = new ArrayList<>(about(gone));
        facts.add(FieldChange.of(Field.ROLE, Optional.of(gone.role()), Optional.empty()));
        facts.add(FieldChange.of(Field.STATE, Optional.of(gone.state()), Optional.empty()));
        return facts;
    }

    private static List<FieldChange> about(Assignment assignment) {
        return List.of(
                FieldChange.set(Field.ASSIGNMENT, assignment.number()),
                FieldChange.of(
                        Field.ASSIGNEE, Optional.empty(), assignment.assignee().person()),
                FieldChange.of(
                        Field.ASSIGNED_TEAM,
                        Optional.empty(),
                        assignment.assignee().team()));
    }

    static List<FieldChange> between(Circle before, Circle after) {
        List<FieldChange> changes = new ArrayList<>(between(before.watchers(), after.watchers()));
        Assigned was = before.assignments().assigned();
        Assigned is = after.assignments().assigned();
        changes.add(FieldChange.of(Field.ASSIGNEES, numbers(was.people()), numbers(is.people())));
        changes.add(FieldChange.of(Field.ASSIGNED_TEAMS, numbers(was.teams()), numbers(is.teams())));
        return changes;
    }

    /** Who came by a merge and had accepted before. */
    static Optional<String> joined(Circle before, Circle after) {
        Set<PersonId> known = before.assignments().assigned().people();
        return numbers(after.assignments().all().stream()
                .filter(one -> one.state() == AssignmentState.ACCEPTED || one.state() == AssignmentState.DONE)
                .flatMap(one -> one.assignee().person().stream())
                .filter(person -> !known.contains(person))
                .collect(Collectors.toSet()));
    }

    private static <T extends Comparable<T>> Optional<String> numbers(Set<T> ids) {
        return Optional.of(ids.stream().sorted().map(Object::toString).collect(Collectors.joining(" ")))
                .filter(text -> !text.isEmpty());
    }

    static List<FieldChange> of(Comment comment) {
        return List.of(
                FieldChange.set(Field.COMMENT, comment.id()),
                FieldChange.set(Field.VISIBILITY, comment.visibility()),
                FieldChange.of(Field.BODY, Optional.empty(), comment.body()),
                FieldChange.of(Field.MENTIONS, Optional.empty(), Watchers.text(comment.mentions())));
    }

    static List<FieldChange> of(Attachment attachment) {
        return List.of(
                FieldChange.set(Field.VISIBILITY, attachment.visibility()),
                FieldChange.set(Field.ATTACHMENT, attachment.id()),
                FieldChange.set(Field.FILE_NAME, attachment.name()),
                FieldChange.set(Field.SIZE, attachment.content().size().bytes()),
                FieldChange.set(Field.SHA_256, attachment.content().digest()));
    }

    static List<FieldChange> without(Attachment attachment, Optional<String> reason) {
        return List.of(
                FieldChange.of(Field.REASON, Optional.empty(), reason),
                FieldChange.set(Field.ATTACHMENT, attachment.id()),
                FieldChange.of(Field.FILE_NAME, Optional.of(attachment.name()), Optional.empty()));
    }

    static Map<Field, Optional<?>> of(Ticket ticket) {
        TicketState state = ticket.state();
        Map<Field, Optional<?>> facts = new EnumMap<>(Field.class);
        facts.put(Field.STATUS, Optional.of(state.status()));
        facts.put(Field.LEAD, ticket.lead());
        facts.put(Field.WAITING_FOR, state.waiting().map(TicketState.Waiting::waitingFor));
        facts.put(Field.WAITING_UNTIL, state.waiting().flatMap(TicketState.Waiting::until));
        facts.put(Field.RESOLUTION, state.givenResolution().map(Resolution::text));
        facts.put(Field.OUTCOME, state.closed().map(TicketState.Closed::outcome));
        facts.put(Field.MERGED_INTO, state.merged().map(TicketState.Merged::into));
        return facts;
    }
}
