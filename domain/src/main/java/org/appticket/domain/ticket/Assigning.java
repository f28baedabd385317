package org.appticket.domain.ticket;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.appticket.domain.TextRule;
import org.appticket.domain.assignment.AlreadyTaken;
import org.appticket.domain.assignment.Assignee;
import org.appticket.domain.assignment.Assignment;
import org.appticket.domain.assignment.AssignmentRole;
import org.appticket.domain.assignment.AssignmentSettled;
import org.appticket.domain.assignment.AssignmentState;
import org.appticket.domain.assignment.Assignments;
import org.appticket.domain.assignment.ReleaseCause;
import org.appticket.domain.event.EventKind;
import org.appticket.domain.event.Field;
import org.appticket.domain.event.FieldChange;
import org.appticket.domain.event.TicketEvent;
import org.appticket.domain.event.Visibility;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.lifecycle.IllegalTransition;
import org.appticket.domain.people.Actor;
import org.appticket.domain.people.Author;

/**
 * Who works on a ticket, and how that changes while it is not closed (rules ASG-1 to ASG-6 in {@code docs/rules.md}). Every
 * decision is refused with {@link IllegalTransition} once the ticket is closed.
 *
 * @param ticket the ticket
 */
public record Assigning(Ticket ticket) {

    /**
     * Somebody is asked to work on it.
     *
     * @param who is asked
     * @param role to be what; left out, the lead if it has none
     * @param by who asks
     * @param now when
     * @return the ticket; no change if they were asked before and have not answered
     * @throws org.appticket.domain.InvalidValue if a team is asked to lead, or too many would be assigned
     */
    public Change ask(Assignee who, Optional<AssignmentRole> role, Author by, Instant now) {
        return become(before().asking(who, role, by.person(), now), who, EventKind.ASSIGNED, by, now);
    }

    /**
     * Somebody becomes its lead and has accepted; without anybody, it asks for a lead.
     *
     * @param lead who
     * @param by who says so
     * @param now when
     * @return the ticket; no change if it was so before
     * @throws org.appticket.domain.InvalidValue if too many would be assigned
     */
    public Change handOver(Optional<PersonId> lead, Author by, Instant now) {
        if (lead.isEmpty()) {
            requireNotClosed();
            return before().lead().map(one -> remove(one.number(), by, now)).orElse(Change.of(ticket));
        }
        Assignee who = Assignee.of(lead.get());
        return become(before().ledBy(lead.get(), by.person(), now), who, EventKind.ASSIGNED, by, now);
    }

    /**
     * Somebody takes it and becomes its lead; their teams that were asked have accepted then.
     *
     * @param by who
     * @param now when
     * @return the ticket; no change if they led it before and had accepted
     * @throws AlreadyTaken if somebody else leads it
     */
    public Change take(Actor by, Instant now) {
        ticket.lead().filter(lead -> !lead.equals(by.person())).ifPresent(lead -> {
            throw new AlreadyTaken(lead);
        });
        Author author = Author.of(by.person());
        Change taken = handOver(Optional.of(by.person()), author, now);
        List<Integer> asked = before().all().stream()
                .filter(one -> one.state() == AssignmentState.ASKED)
                .filter(one ->
                        one.assignee().team().filter(by.teams()::contains).isPresent())
                .map(Assignment::number)
                .toList();
        for (int number : asked) {
            taken = taken.and(new Assigning(taken.after()).accept(number, author, now));
        }
        return taken;
    }

    /**
     * Who was asked accepts.
     *
     * @param number which assignment
     * @param by who says so
     * @param now when
     * @return the ticket; no change if they had accepted before
     * @throws org.appticket.domain.NotFound if there is no such assignment
     * @throws AssignmentSettled if they had declined before, or their part was done
     */
    public Change accept(int number, Author by, Instant now) {
        return answer(number, AssignmentState.ACCEPTED, EventKind.ASSIGNMENT_ACCEPTED, by, now);
    }

    /**
     * An assignee's part is done.
     *
     * @param number which assignment
     * @param by who says so
     * @param now when
     * @return the ticket; no change if it was done before
     * @throws org.appticket.domain.NotFound if there is no such assignment
     * @throws AssignmentSettled if they had declined before
     */
    public Change finish(int number, Author by, Instant now) {
        return answer(number, AssignmentState.DONE, EventKind.ASSIGNMENT_DONE, by, now);
    }

    /**
     * Who was asked says no, or gives back what they had accepted; why is told to those who work on tickets alone.
     *
     * @param number which assignment
     * @param reason why, as {@link TextRule#REASON} wants it
     * @param by who says so
     * @param now when
     * @return the ticket, which asks for a lead if they led it; no change if they had declined before
     * @throws org.appticket.domain.NotFound if there is no such assignment
     * @throws org.appticket.domain.InvalidValue if the reason is not as it must be
     * @throws AssignmentSettled if their part was done
     */
    public Change decline(int number, String reason, Author by, Instant now) {
        String why = TextRule.REASON.check("reason", reason);
        Assignments after = before().answering(number, AssignmentState.DECLINED, now);
        Assignment declined = before().get(number);
        List<FieldChange> facts = new ArrayList<>(TicketFacts.between(Optional.of(declined), after.get(number)));
        facts.add(FieldChange.set(Field.REASON, why));
        return after.equals(before()) ? none() : leave(after, declined, facts, EventKind.ASSIGNMENT_DECLINED, by, now);
    }

    /**
     * An assignee goes, or is taken off.
     *
     * @param number which assignment
     * @param by who says so
     * @param now when
     * @return the ticket, which asks for a lead if they led it
     * @throws org.appticket.domain.NotFound if there is no such assignment
     */
    public Change remove(int number, Author by, Instant now) {
        Assignment gone = before().get(number);
        Ticket after = become(before().without(number), now);
        List<FieldChange> facts = new ArrayList<>(TicketFacts.ofGoing(gone));
        facts.add(askedBy(gone));
        facts.add(FieldChange.of(Field.LEAD, ticket.lead(), after.lead()));
        EventKind kind = gone.leads() ? EventKind.LEAD_CHANGED : EventKind.UNASSIGNED;
        return Change.of(after, TicketEvent.of(now, by, kind, facts));
    }

    /**
     * The system takes an assignee off; why is told to those who work on tickets alone.
     *
     * @param number which assignment
     * @param cause why
     * @param now when
     * @return the ticket, which asks for a lead if they led it
     * @throws org.appticket.domain.NotFound if there is no such assignment
     */
    public Change release(int number, ReleaseCause cause, Instant now) {
        Assignment gone = before().get(number);
        List<FieldChange> facts = new ArrayList<>(TicketFacts.ofGoing(gone));
        facts.add(FieldChange.set(Field.CAUSE, cause));
        return leave(before().without(number), gone, facts, EventKind.UNASSIGNED, Author.SYSTEM, now);
    }

    /** Two events: the requester may know that the lead is gone, but not why. */
    private Change leave(
            Assignments left, Assignment gone, List<FieldChange> facts, EventKind kind, Author by, Instant now) {
        Ticket after = become(left, now);
        facts.add(askedBy(gone));
        TicketEvent told = new TicketEvent(now, by, kind, Visibility.INTERNAL, facts);
        FieldChange lead = FieldChange.of(Field.LEAD, ticket.lead(), after.lead());
        return lead.isReal()
                ? Change.of(after, told, TicketEvent.of(now, by, EventKind.LEAD_CHANGED, List.of(lead)))
                : Change.of(after, told);
    }

    private Change answer(int number, AssignmentState answer, EventKind kind, Author by, Instant now) {
        Assignee who = before().get(number).assignee();
        return become(before().answering(number, answer, now), who, kind, by, now);
    }

    private Change become(Assignments after, Assignee subject, EventKind kind, Author by, Instant now) {
        requireNotClosed();
        if (after.equals(before())) {
            return none();
        }
        Ticket next = become(after, now);
        Assignment changed = after.of(subject).orElseThrow();
        FieldChange lead = FieldChange.of(Field.LEAD, ticket.lead(), next.lead());
        List<FieldChange> facts = new ArrayList<>(
                TicketFacts.between(before().of(subject).filter(known -> known.number() == changed.number()), changed));
        facts.add(lead);
        return Change.of(next, TicketEvent.of(now, by, lead.isReal() ? EventKind.LEAD_CHANGED : kind, facts));
    }

    private Ticket become(Assignments after, Instant now) {
        requireNotClosed();
        return ticket.with(ticket.circle().assignedTo(after), now);
    }

    private void requireNotClosed() {
        ticket.requireNotClosed("ASSIGN");
    }

    private Change none() {
        requireNotClosed();
        return Change.of(ticket);
    }

    private Assignments before() {
        return ticket.circle().assignments();
    }

    private static FieldChange askedBy(Assignment gone) {
        return FieldChange.of(Field.ASKED_BY, gone.askedBy(), Optional.empty());
    }
}
