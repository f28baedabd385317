package org.appticket.domain.ticket;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.appticket.domain.Stale;
import org.appticket.domain.circle.Circle;
import org.appticket.domain.dependency.Obstacles;
import org.appticket.domain.details.Details;
import org.appticket.domain.details.DetailsPatch;
import org.appticket.domain.event.EventKind;
import org.appticket.domain.event.Field;
import org.appticket.domain.event.FieldChange;
import org.appticket.domain.event.TicketEvent;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.id.TicketId;
import org.appticket.domain.id.Version;
import org.appticket.domain.lifecycle.IllegalTransition;
import org.appticket.domain.lifecycle.Lifecycle;
import org.appticket.domain.lifecycle.Status;
import org.appticket.domain.origin.Origin;
import org.appticket.domain.people.Author;

/**
 * One thing to be solved for one requester.
 *
 * <p>It lives as {@link Lifecycle} says. A ticket never changes: every decision about it returns a {@link Change} with the
 * ticket after it and what happened, or is refused.
 */
public final class Ticket {

    private final TicketId id;
    private final Version version;
    private final Origin origin;
    private final Details details;
    private final TicketState state;
    private final Circle circle;
    private final Instant updatedAt;

    private Ticket(
            TicketId id,
            Version version,
            Origin origin,
            Details details,
            TicketState state,
            Circle circle,
            Instant updatedAt) {
        this.id = id;
        this.version = version;
        this.origin = origin;
        this.details = details;
        this.state = state;
        this.circle = circle;
        this.updatedAt = updatedAt.truncatedTo(ChronoUnit.MICROS);
    }

    /**
     * Opens a ticket.
     *
     * @param id its number
     * @param origin how and when it came to be
     * @param details what it says
     * @param by who reported or typed it
     * @return the open ticket, {@linkplain Version#UNSAVED unsaved}
     */
    public static Change open(TicketId id, Origin origin, Details details, Author by) {
        TicketState open = new TicketState.Open();
        return TicketFacts.opened(
                new Ticket(id, Version.UNSAVED, origin, details, open, Circle.NOBODY, origin.at()), by);
    }

    /**
     * A ticket that was saved; its values are checked as if they were new.
     *
     * @param id its number
     * @param version how often it was saved, at least once
     * @param origin how and when it came to be
     * @param details what it says
     * @param state where it stands
     * @param circle who has to do with it
     * @param updatedAt when something last happened to it
     * @return the ticket
     */
    public static Ticket restore(
            TicketId id,
            Version version,
            Origin origin,
            Details details,
            TicketState state,
            Circle circle,
            Instant updatedAt) {
        return new Ticket(id, version, origin, details, state, circle, updatedAt);
    }

    /**
     * Takes a step of its {@linkplain Lifecycle life}.
     *
     * @param step which, with what it needs
     * @param obstacles what is in its way, as it is known under the lock of this ticket
     * @param by who takes it
     * @param now when
     * @return the ticket after it
     * @throws IllegalTransition if its status does not allow the step
     * @throws org.appticket.domain.dependency.BlockedByDependency if something is in its way
     * @throws org.appticket.domain.InvalidValue if something that the step says is not as it must be
     */
    public Change take(Step step, Obstacles obstacles, Author by, Instant now) {
        Status reached = Lifecycle.require(status(), step.action());
        obstacles.require(step.action());
        Ticket after = next(
                details, step.from(this, now), circle.assignedTo(step.assigned(circle.assignments(), by, now)), now);
        if (reached != after.status()) {
            throw new IllegalStateException(step.action() + " leads to " + reached + ", not to " + after.status());
        }
        return Change.of(after, TicketEvent.of(after.updatedAt, by, step.kind(), TicketFacts.of(step, this, after)));
    }

    /**
     * Facts of it are changed. What becomes confidential is watched by nobody then (rule PER-10).
     *
     * @param patch what is to change
     * @param by who
     * @param now when
     * @return the ticket with the new facts; no change if they are the old ones
     * @throws IllegalTransition if it is closed
     * @throws org.appticket.domain.InvalidValue if a text is not as it must be
     */
    public Change edit(DetailsPatch patch, Author by, Instant now) {
        requireNotClosed("EDIT");
        Details edited = patch.appliedTo(details);
        Change change = TicketFacts.edited(this, next(edited, state, circle, now), by);
        return edited.confidential() && !details.confidential() ? Watching.ended(change, by) : change;
    }

    /**
     * A new ticket carries on from this one.
     *
     * @param followUp the number of the new ticket
     * @param by who opened it
     * @param now when
     * @return this ticket, as closed as before
     * @throws IllegalTransition unless it is closed
     */
    public Change followedUp(TicketId followUp, Author by, Instant now) {
        if (status() != Status.CLOSED) {
            throw new IllegalTransition(status(), "FOLLOW_UP");
        }
        return happened(
                EventKind.FOLLOWED_UP, with(circle, now), by, List.of(FieldChange.set(Field.FOLLOW_UP, followUp)));
    }

    /**
     * This ticket, if it is the one that somebody decided upon.
     *
     * @param seen the version they saw; nothing if they do not mind
     * @return this ticket
     * @throws Stale if it has been changed since
     */
    public Ticket expecting(Optional<Version> seen) {
        if (seen.filter(expected -> !expected.equals(version)).isPresent()) {
            throw new Stale(version);
        }
        return this;
    }

    Change happened(EventKind kind, Ticket after, Author by, List<FieldChange> changes) {
        return changes.stream().noneMatch(FieldChange::isReal)
                ? Change.of(this)
                : Change.of(after, TicketEvent.of(after.updatedAt, by, kind, changes));
    }

    Ticket with(Circle newCircle, Instant now) {
        return next(details, state, newCircle, now);
    }

    void requireNotClosed(String attempt) {
        if (status() == Status.CLOSED) {
            throw new IllegalTransition(status(), attempt);
        }
    }

    Ticket next(Details newDetails, TicketState newState, Circle newCircle, Instant now) {
        return new Ticket(id, version, origin, newDetails, newState, newCircle, now);
    }

    /**
     * Its number.
     *
     * @return never changes
     */
    public TicketId id() {
        return id;
    }

    /**
     * How often it was saved.
     *
     * @return the version that decisions are made upon
     */
    public Version version() {
        return version;
    }

    /**
     * How it came to be.
     *
     * @return never changes
     */
    public Origin origin() {
        return origin;
    }

    /**
     * What it says.
     *
     * @return the facts that people may edit
     */
    public Details details() {
        return details;
    }

    /**
     * Where it stands, and what is true there.
     *
     * @return the facts of its status
     */
    public TicketState state() {
        return state;
    }

    /**
     * Who is accountable for it.
     *
     * @return nothing if it asks for a lead
     */
    public Optional<PersonId> lead() {
        return circle.lead();
    }

    /**
     * Who has to do with it besides its requester.
     *
     * @return its assignments and its watchers
     */
    public Circle circle() {
        return circle;
    }

    /**
     * When something last happened to it.
     *
     * @return in microseconds
     */
    public Instant updatedAt() {
        return updatedAt;
    }

    /**
     * Where it stands.
     *
     * @return its status
     */
    public Status status() {
        return state.status();
    }

    /**
     * What decides who may see it and do something to it.
     *
     * @return the facts that permissions need
     */
    public Standing standing() {
        return Standing.of(this);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Ticket ticket && ticket.id.equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return "#" + id + " " + status();
    }
}
