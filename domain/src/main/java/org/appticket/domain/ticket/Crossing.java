package org.appticket.domain.ticket;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.appticket.domain.circle.Circle;
import org.appticket.domain.details.Details;
import org.appticket.domain.event.EventKind;
import org.appticket.domain.event.Field;
import org.appticket.domain.event.FieldChange;
import org.appticket.domain.event.TicketEvent;
import org.appticket.domain.id.TicketId;
import org.appticket.domain.people.Author;

/**
 * A ticket where its way meets that of another one: one of the two sides of a merge, of its undoing, or of a split. Whether the
 * two may meet at all was found out before.
 *
 * @param ticket the ticket
 * @param by who lets them meet
 * @param now when
 */
public record Crossing(Ticket ticket, Author by, Instant now) {

    /**
     * It ends as a duplicate of another one.
     *
     * @param target the one that goes on for both
     * @return the ticket, which still knows where it stood
     */
    public Change mergedInto(TicketId target) {
        Ticket after = ticket.next(
                ticket.details(), new TicketState.Merged(target, now, ticket.state()), ticket.circle(), now);
        return change(after, EventKind.MERGED, statesSince(after));
    }

    /**
     * It goes on by itself again, where it stood.
     *
     * @return the ticket; no change unless it was merged
     */
    public Change takenOut() {
        return ticket.state()
                .merged()
                .map(merged -> ticket.next(ticket.details(), merged.former(), ticket.circle(), now))
                .map(after -> change(after, EventKind.UNMERGED, statesSince(after)))
                .orElseGet(() -> Change.of(ticket));
    }

    /**
     * Another one is merged into it.
     *
     * @param source the one that ends
     * @param details what it says from now on
     * @param circle who has to do with it from now on
     * @return the ticket
     */
    public Change absorbing(TicketId source, Details details, Circle circle) {
        return change(
                after(details, circle),
                EventKind.MERGED,
                changes(details, circle, FieldChange.set(Field.MERGED_FROM, source)));
    }

    /**
     * Another one that was merged into it is taken out.
     *
     * @param source the one that goes on by itself
     * @param details what it says from now on
     * @param circle who has to do with it from now on
     * @return the ticket
     */
    public Change releasing(TicketId source, Details details, Circle circle) {
        FieldChange without = FieldChange.of(Field.MERGED_FROM, Optional.of(source), Optional.empty());
        return change(after(details, circle), EventKind.UNMERGED, changes(details, circle, without));
    }

    /**
     * A new ticket was made of something that was said about it.
     *
     * @param comment what was said, which stays
     * @param made the new ticket
     * @return the ticket; who may not read the comment does not know of it
     */
    public Change split(Comment comment, TicketId made) {
        List<FieldChange> changes =
                List.of(FieldChange.set(Field.COMMENT, comment.id()), FieldChange.set(Field.SPLIT_INTO, made));
        Ticket after = after(ticket.details(), ticket.circle());
        return Change.of(after, new TicketEvent(now, by, EventKind.SPLIT, comment.visibility(), changes));
    }

    /**
     * It is the new ticket that was made of something that was said about another one.
     *
     * @param comment what was said
     * @return the ticket; who may not read the comment does not know of it
     */
    public Change splitFrom(Comment comment) {
        List<FieldChange> changes = List.of(
                FieldChange.set(Field.COMMENT, comment.id()), FieldChange.set(Field.SPLIT_FROM, comment.ticket()));
        Ticket after = after(ticket.details(), ticket.circle());
        return Change.of(after, new TicketEvent(now, by, EventKind.SPLIT, comment.visibility(), changes));
    }

    private Ticket after(Details details, Circle circle) {
        return ticket.next(details, ticket.state(), circle, now);
    }

    private List<FieldChange> statesSince(Ticket after) {
        return FieldChange.between(TicketFacts.of(ticket), TicketFacts.of(after));
    }

    private List<FieldChange> changes(Details details, Circle circle, FieldChange other) {
        List<FieldChange> changes = new ArrayList<>(details.since(ticket.details()));
        changes.addAll(TicketFacts.between(ticket.circle(), circle));
        changes.add(FieldChange.of(Field.JOINED, Optional.empty(), TicketFacts.joined(ticket.circle(), circle)));
        changes.add(other);
        return changes;
    }

    private Change change(Ticket after, EventKind kind, List<FieldChange> changes) {
        return Change.of(after, TicketEvent.of(now, by, kind, changes));
    }
}
