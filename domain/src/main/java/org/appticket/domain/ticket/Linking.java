package org.appticket.domain.ticket;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.appticket.domain.dependency.ExternalLink;
import org.appticket.domain.dependency.Obstacles;
import org.appticket.domain.dependency.Relation;
import org.appticket.domain.event.EventKind;
import org.appticket.domain.event.Field;
import org.appticket.domain.event.FieldChange;
import org.appticket.domain.event.TicketEvent;
import org.appticket.domain.id.TicketId;
import org.appticket.domain.lifecycle.IllegalTransition;
import org.appticket.domain.lifecycle.Status;
import org.appticket.domain.lifecycle.WaitingFor;
import org.appticket.domain.people.Author;

/**
 * What a ticket has to do with others, and what becomes of it when something happens to them. Each side of a link has its own
 * event.
 *
 * @param ticket the ticket
 */
public record Linking(Ticket ticket) {

    /**
     * Sees to it that a link makes sense for where two tickets stand: nothing that has ended begins to wait (rule DEP-3 in
     * {@code docs/rules.md}). A resolved ticket can still be blocked, and is not closed before its blocker.
     *
     * @param relation what the other is to this one
     * @param other the other ticket
     * @throws IllegalTransition if one that has ended would have to wait for the other
     */
    public void requireSense(Relation relation, Ticket other) {
        switch (relation) {
            case BLOCKED_BY -> requireCanWait(isClosed(ticket), other);
            case CHILD -> requireCanWait(ticket.status().isSettled(), other);
            case BLOCKS, PARENT -> new Linking(other).requireSense(relation.inverse(), ticket);
            case DUPLICATES, DUPLICATED_BY, RELATES_TO -> {}
        }
    }

    /**
     * It is linked to another ticket.
     *
     * @param relation what the other is to this one
     * @param other which
     * @param by who says so
     * @param now when
     * @return the ticket with an event
     */
    public Change linked(Relation relation, TicketId other, Author by, Instant now) {
        return told(
                EventKind.LINKED,
                by,
                now,
                List.of(FieldChange.set(Field.RELATION, relation), FieldChange.set(Field.OTHER_TICKET, other)));
    }

    /**
     * A link to another ticket is taken away.
     *
     * @param relation what the other was to this one
     * @param other which
     * @param by who says so
     * @param now when
     * @return the ticket with an event
     */
    public Change unlinked(Relation relation, TicketId other, Author by, Instant now) {
        return told(
                EventKind.UNLINKED,
                by,
                now,
                List.of(
                        FieldChange.of(Field.RELATION, Optional.of(relation), Optional.empty()),
                        FieldChange.of(Field.OTHER_TICKET, Optional.of(other), Optional.empty())));
    }

    /**
     * It is linked to something in another system.
     *
     * @param link to what
     * @param by who says so
     * @param now when
     * @return the ticket with an event
     */
    public Change linked(ExternalLink link, Author by, Instant now) {
        return told(EventKind.LINKED, by, now, List.of(FieldChange.set(Field.EXTERNAL_LINK, link)));
    }

    /**
     * A link to something in another system is taken away.
     *
     * @param link to what
     * @param by who says so
     * @param now when
     * @return the ticket with an event
     */
    public Change unlinked(ExternalLink link, Author by, Instant now) {
        return told(
                EventKind.UNLINKED,
                by,
                now,
                List.of(FieldChange.of(Field.EXTERNAL_LINK, Optional.of(link), Optional.empty())));
    }

    /**
     * Nothing blocks it any more, so that work goes on if it waited for that (rule DEP-5 in {@code docs/rules.md}).
     *
     * @param last the last ticket that blocked it
     * @param now when
     * @return the ticket with an event of the system that names the last blocker; no change unless it waits for
     *     {@link WaitingFor#DEPENDENCY}
     */
    public Change unblocked(TicketId last, Instant now) {
        if (!waitsForDependency()) {
            return Change.of(ticket);
        }
        Change resumed = ticket.take(new Step.Resume(Optional.empty()), Obstacles.NONE, Author.SYSTEM, now);
        TicketEvent event = resumed.events().get(0);
        List<FieldChange> changes = new ArrayList<>(event.changes());
        changes.add(FieldChange.set(Field.RELATION, Relation.BLOCKED_BY));
        changes.add(FieldChange.set(Field.OTHER_TICKET, last));
        return Change.of(resumed.after(), TicketEvent.of(event.at(), event.by(), event.kind(), changes));
    }

    /**
     * All of its children are closed (rule DEP-5 in {@code docs/rules.md}).
     *
     * @param last the one that was closed last
     * @param now when
     * @return the ticket with an event of the system; no change if it is closed itself
     */
    public Change childrenClosed(TicketId last, Instant now) {
        return isClosed(ticket)
                ? Change.of(ticket)
                : told(
                        EventKind.CHILDREN_CLOSED,
                        Author.SYSTEM,
                        now,
                        List.of(
                                FieldChange.set(Field.RELATION, Relation.CHILD),
                                FieldChange.set(Field.OTHER_TICKET, last)));
    }

    private boolean waitsForDependency() {
        return ticket.state()
                .waiting()
                .filter(waiting -> waiting.waitingFor() == WaitingFor.DEPENDENCY)
                .isPresent();
    }

    private void requireCanWait(boolean ended, Ticket awaited) {
        if (ended && !awaited.status().isSettled()) {
            throw new IllegalTransition(ticket.status(), "LINK");
        }
    }

    private Change told(EventKind kind, Author by, Instant now, List<FieldChange> changes) {
        Ticket after = ticket.with(ticket.circle(), now);
        return Change.of(after, TicketEvent.of(now, by, kind, changes));
    }

    private static boolean isClosed(Ticket ticket) {
        return ticket.status() == Status.CLOSED;
    }
}
