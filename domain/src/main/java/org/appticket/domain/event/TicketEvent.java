package org.appticket.domain.event;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.appticket.domain.people.Author;

/**
 * One thing that happened to a ticket. It is never edited; it refers to people by their numbers only, and carries values,
 * never a ticket.
 *
 * @param at when, in microseconds: finer parts are cut off, so that every database keeps the same instant
 * @param by who did it
 * @param kind what it was
 * @param visibility who may know that it happened
 * @param changes the facts that it changed, in the order of {@link Field}; none of them unreal
 */
public record TicketEvent(Instant at, Author by, EventKind kind, Visibility visibility, List<FieldChange> changes) {

    /** Cuts the instant to microseconds and leaves out what did not change. */
    public TicketEvent {
        at = at.truncatedTo(ChronoUnit.MICROS);
        changes = changes.stream()
                .filter(FieldChange::isReal)
                .sorted((one, other) -> one.field().compareTo(other.field()))
                .toList();
    }

    /**
     * Something that everybody who may see the ticket may know.
     *
     * @param at when
     * @param by who did it
     * @param kind what it was
     * @param changes the facts that it changed
     * @return the event
     */
    public static TicketEvent of(Instant at, Author by, EventKind kind, List<FieldChange> changes) {
        return new TicketEvent(at, by, kind, Visibility.PUBLIC, changes);
    }

    /**
     * How a fact changed.
     *
     * @param field the fact
     * @return nothing if the event did not change it
     */
    public Optional<FieldChange> change(Field field) {
        return changes.stream().filter(change -> change.field() == field).findFirst();
    }

    /**
     * What a fact became.
     *
     * @param field the fact
     * @return its value after the event; nothing if the event did not change it or took its value away
     */
    public Optional<String> to(Field field) {
        return change(field).flatMap(FieldChange::to);
    }
}
