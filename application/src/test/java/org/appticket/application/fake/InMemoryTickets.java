package org.appticket.application.fake;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.appticket.application.fake.store.InMemoryStore;
import org.appticket.application.port.Salts;
import org.appticket.application.port.Tickets;
import org.appticket.domain.NotFound;
import org.appticket.domain.Stale;
import org.appticket.domain.history.HistoryChain;
import org.appticket.domain.history.HistoryChain.Head;
import org.appticket.domain.history.SealedEvent;
import org.appticket.domain.id.TicketId;
import org.appticket.domain.id.Version;
import org.appticket.domain.ticket.Change;
import org.appticket.domain.ticket.Comment;
import org.appticket.domain.ticket.Ticket;

/** Tickets in memory, with their histories and comments. */
public final class InMemoryTickets implements Tickets {
    private final InMemoryStore store;
    private final Salts salts;

    /** The tickets of a store. */
    public InMemoryTickets(InMemoryStore store, Salts salts) {
        this.store = store;
        this.salts = salts;
    }

    @Override
    public Ticket get(TicketId id) {
        store.requireInside();
        return store.tickets().find(id).orElseThrow(NotFound::new);
    }

    @Override
    public List<Ticket> list(Set<TicketId> ids) {
        store.requireInside();
        return ids.stream()
                .sorted()
                .flatMap(id -> store.tickets().find(id).stream())
                .toList();
    }

    @Override
    public void save(Change change) {
        store.requireInside();
        if (change.isNone()) {
            return;
        }
        Ticket ticket = change.after();
        requireCurrent(ticket.version(), store.tickets().find(ticket.id()).map(Ticket::version));
        change.comment().ifPresent(this::save);
        store.tickets().put(ticket.id(), withVersion(ticket, ticket.version().next()));
        List<SealedEvent> before = store.histories().find(ticket.id()).orElse(List.of());
        List<SealedEvent> sealed = new HistoryChain(ticket.id(), headOf(before)).seal(change.events(), salts);
        store.histories()
                .put(
                        ticket.id(),
                        Stream.concat(before.stream(), sealed.stream()).toList());
    }

    static Head headOf(List<SealedEvent> history) {
        return history.isEmpty() ? Head.START : HistoryChain.headOf(history.get(history.size() - 1));
    }

    private void save(Comment comment) {
        requireCurrent(comment.version(), store.comments().find(comment.id()).map(Comment::version));
        store.comments()
                .put(
                        comment.id(),
                        new Comment(
                                comment.id(),
                                comment.ticket(),
                                comment.author(),
                                comment.visibility(),
                                comment.body(),
                                comment.at(),
                                comment.editedAt(),
                                comment.version().next(),
                                comment.mentions()));
    }

    private static void requireCurrent(Version decidedUpon, Optional<Version> kept) {
        Version current = kept.orElse(Version.UNSAVED);
        if (!current.equals(decidedUpon)) {
            throw new Stale(current);
        }
    }

    private static Ticket withVersion(Ticket ticket, Version version) {
        return Ticket.restore(
                ticket.id(),
                version,
                ticket.origin(),
                ticket.details(),
                ticket.state(),
                ticket.circle(),
                ticket.updatedAt());
    }
}
