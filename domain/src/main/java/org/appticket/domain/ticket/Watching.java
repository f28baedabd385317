package org.appticket.domain.ticket;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.appticket.domain.circle.Watchers;
import org.appticket.domain.event.EventKind;
import org.appticket.domain.event.TicketEvent;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.people.Author;

/**
 * Who watches a ticket, and how that changes; a ticket can be watched in every status.
 *
 * @param ticket the ticket
 */
public record Watching(Ticket ticket) {

    /**
     * Somebody watches from now on. Who is asked by another is invited; who was invited stays so.
     *
     * @param person who
     * @param by who says so
     * @param now when
     * @return the ticket with its watcher; no change if they were one before
     * @throws org.appticket.domain.InvalidValue if too many would watch
     */
    public Change add(PersonId person, Author by, Instant now) {
        boolean asked = !by.equals(Author.of(person));
        return become(ticket.circle().watchers().with(person, asked), EventKind.WATCHED, by, now);
    }

    /**
     * Somebody does not watch any more.
     *
     * @param person who
     * @param by who says so
     * @param now when
     * @return the ticket without its watcher; no change if they were none before
     */
    public Change remove(PersonId person, Author by, Instant now) {
        return become(ticket.circle().watchers().without(person), EventKind.UNWATCHED, by, now);
    }

    /** What is confidential from now on is watched by those who are invited anew (rule PER-10). */
    static Change ended(Change hiding, Author by) {
        Ticket ticket = hiding.after();
        Change ended = new Watching(ticket).become(Watchers.NONE, EventKind.UNWATCHED, by, ticket.updatedAt());
        List<TicketEvent> events = new ArrayList<>(hiding.events());
        events.addAll(ended.events());
        return new Change(ended.after(), events, Optional.empty());
    }

    private Change become(Watchers watchers, EventKind kind, Author by, Instant now) {
        Watchers before = ticket.circle().watchers();
        if (watchers.equals(before)) {
            return Change.of(ticket);
        }
        Ticket after = ticket.with(ticket.circle().watchedBy(watchers), now);
        return Change.of(after, TicketEvent.of(now, by, kind, TicketFacts.between(before, watchers)));
    }
}
