package org.appticket.application.view;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.appticket.domain.history.SealedChange;
import org.appticket.domain.history.SealedEvent;
import org.appticket.domain.history.SealedValue;
import org.appticket.domain.id.TicketId;

/**
 * An event to be read.
 *
 * @param event what happened
 * @param actor who did it; nothing if the system acted by itself
 */
public record HistoryEntry(SealedEvent event, Optional<PersonName> actor) {

    /**
     * Which other tickets it speaks of.
     *
     * @return their numbers
     */
    public Set<TicketId> tickets() {
        return event.changes().stream().flatMap(HistoryEntry::tickets).collect(Collectors.toSet());
    }

    /**
     * For a reader who may not know of all tickets.
     *
     * @param seen those that they may know of
     * @return the same event without what it says of others
     */
    public HistoryEntry speakingOf(Set<TicketId> seen) {
        List<SealedChange> told = event.changes().stream()
                .filter(change -> tickets(change).allMatch(seen::contains))
                .toList();
        return new HistoryEntry(
                new SealedEvent(
                        event.ticket(),
                        event.sequence(),
                        event.at(),
                        event.by(),
                        event.kind(),
                        event.visibility(),
                        told,
                        event.digest()),
                actor);
    }

    private static Stream<TicketId> tickets(SealedChange change) {
        return change.field().refersToTicket()
                ? Stream.of(change.from(), change.to())
                        .flatMap(Optional::stream)
                        .map(SealedValue::text)
                        .flatMap(Optional::stream)
                        .map(number -> new TicketId(Long.parseLong(number)))
                : Stream.of();
    }
}
