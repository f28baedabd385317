package org.appticket.domain.history;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.appticket.domain.event.EventKind;
import org.appticket.domain.event.Visibility;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.id.TicketId;
import org.appticket.domain.people.Author;

/**
 * An event in its place in a ticket's history.
 *
 * @param ticket the ticket
 * @param sequence its place, 1 and counting, without gaps
 * @param at when, in microseconds
 * @param by who did it
 * @param kind what it was
 * @param visibility who may know that it happened
 * @param changes the facts that it changed, in order
 * @param digest what the next event follows
 */
public record SealedEvent(
        TicketId ticket,
        long sequence,
        Instant at,
        Author by,
        EventKind kind,
        Visibility visibility,
        List<SealedChange> changes,
        Digest digest) {

    /** Copies the changes. */
    public SealedEvent {
        changes = List.copyOf(changes);
    }

    /**
     * The digest that this event has after another one: SHA-256 over the lines that {@code docs/history.md} describes.
     *
     * @param previous the digest of the event before, or {@link Digest#NONE}
     * @return the digest it must have to be genuine
     */
    Digest after(Digest previous) {
        Stream<String> head = Stream.of(
                "appticket-event-1",
                previous.toString(),
                ticket.toString(),
                Long.toString(sequence),
                at.toString(),
                by.person().map(PersonId::toString).orElse("system"),
                kind.name(),
                visibility.name());
        return Digest.ofText(Stream.concat(head, changes.stream().map(SealedChange::canonical))
                .collect(Collectors.joining("\n", "", "\n")));
    }

    boolean isGenuineAfter(Digest previous) {
        return after(previous).equals(digest) && changes.stream().allMatch(SealedChange::isGenuine);
    }
}
