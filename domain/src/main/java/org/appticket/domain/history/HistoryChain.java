package org.appticket.domain.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.appticket.domain.event.TicketEvent;
import org.appticket.domain.id.TicketId;

/**
 * The history of one ticket as a chain: every event carries a digest over itself and the digest before it, so that no
 * event can be changed, added, taken out or cut off unnoticed as long as the {@linkplain Head head} is known (rule HIS-1
 * in {@code docs/rules.md}).
 *
 * @param ticket the ticket
 * @param head the last event's place and digest
 */
public record HistoryChain(TicketId ticket, Head head) {

    /**
     * Where a history ends.
     *
     * @param sequence the place of the last event; 0 if there is none
     * @param digest its digest
     */
    public record Head(long sequence, Digest digest) {
        /** Before the first event. */
        public static final Head START = new Head(0, Digest.NONE);
    }

    /**
     * The history of a ticket to which nothing has happened.
     *
     * @param ticket the ticket
     * @return an empty history
     */
    public static HistoryChain of(TicketId ticket) {
        return new HistoryChain(ticket, Head.START);
    }

    /**
     * Puts events at the end.
     *
     * @param events what happened, in order
     * @param salts where a salt comes from, a fresh one each time
     * @return the events, sealed; the last one is the new {@linkplain #headOf head}
     */
    public List<SealedEvent> seal(List<TicketEvent> events, Supplier<Salt> salts) {
        List<SealedEvent> sealed = new ArrayList<>();
        Head last = head;
        for (TicketEvent event : events) {
            SealedEvent next = sealed(event, last, salts);
            sealed.add(next);
            last = headOf(next);
        }
        return List.copyOf(sealed);
    }

    /**
     * Where a history ends whose last event this is.
     *
     * @param last the last event
     * @return the head
     */
    public static Head headOf(SealedEvent last) {
        return new Head(last.sequence(), last.digest());
    }

    /**
     * Proves that these events are the whole history, from the first to the head.
     *
     * @param events all events that were kept, in order
     * @return the place of the first event that is missing, was changed or does not belong there; nothing if the history
     *     is whole
     */
    public Optional<Long> firstFlaw(List<SealedEvent> events) {
        Head last = Head.START;
        for (SealedEvent event : events) {
            boolean inPlace = event.ticket().equals(ticket)
                    && event.sequence() == last.sequence() + 1
                    && event.sequence() <= head.sequence();
            if (!inPlace || !event.isGenuineAfter(last.digest())) {
                return Optional.of(last.sequence() + 1);
            }
            last = headOf(event);
        }
        return last.equals(head) ? Optional.empty() : Optional.of(last.sequence() + 1);
    }

    private SealedEvent sealed(TicketEvent event, Head previous, Supplier<Salt> salts) {
        List<SealedChange> changes = event.changes().stream()
                .map(change -> SealedChange.of(change, salts))
                .toList();
        SealedEvent blank = new SealedEvent(
                ticket,
                previous.sequence() + 1,
                event.at(),
                event.by(),
                event.kind(),
                event.visibility(),
                changes,
                Digest.NONE);
        return new SealedEvent(
                ticket,
                blank.sequence(),
                blank.at(),
                blank.by(),
                blank.kind(),
                blank.visibility(),
                changes,
                blank.after(previous.digest()));
    }
}
