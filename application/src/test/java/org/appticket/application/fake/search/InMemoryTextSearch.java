package org.appticket.application.fake.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.appticket.application.fake.store.InMemoryList;
import org.appticket.application.fake.store.InMemoryStore;
import org.appticket.application.paging.Cursor;
import org.appticket.application.paging.Page;
import org.appticket.application.paging.PageRequest;
import org.appticket.application.port.search.TextSearch;
import org.appticket.application.query.TicketQuestion;
import org.appticket.application.view.TicketRecord;
import org.appticket.application.view.TicketSort;
import org.appticket.domain.id.TicketId;
import org.appticket.domain.search.Passage;
import org.appticket.domain.ticket.Ticket;

/** A search that reads every ticket and comment in memory. */
public final class InMemoryTextSearch implements TextSearch {
    private final InMemoryStore store;
    private final InMemorySearchIndex index;
    private final InMemoryTicketSearch tickets;

    /** The tickets of a store, but for those that the index forgot. */
    public InMemoryTextSearch(InMemoryStore store, InMemorySearchIndex index, InMemoryTicketSearch tickets) {
        this.store = store;
        this.index = index;
        this.tickets = tickets;
    }

    @Override
    public Page<TicketRecord> list(
            TicketQuestion question, Optional<TicketSort> sort, Reader reader, PageRequest page) {
        List<TicketRecord> found = store.run(() -> records(
                store.tickets().list(ticket -> fits(question, ticket, reader)).stream()
                        .map(Ticket::id)
                        .toList(),
                reader));
        if (sort.isPresent() || question.text().isEmpty()) {
            TicketOrder order = TicketOrder.of(sort.orElse(TicketSort.NEWEST_FIRST));
            return page(
                    found.stream()
                            .sorted(order)
                            .filter(order.after(page.after()))
                            .toList(),
                    order::cursor,
                    page,
                    found);
        }
        TextMatch match = new TextMatch(question.text().get());
        Function<TicketRecord, List<Long>> place = ticket -> List.of(
                match.score(passages(ticket.id(), reader)),
                TicketOrder.micros(ticket.origin().at()),
                ticket.id().value());
        Comparator<List<Long>> downwards = Comparator.<List<Long>, Long>comparing(at -> at.get(0))
                .thenComparing(at -> at.get(1))
                .thenComparing(at -> at.get(2))
                .reversed();
        Optional<List<Long>> after = page.after().map(cursor -> InMemoryList.numbers(cursor, 3));
        return page(
                found.stream()
                        .sorted(Comparator.comparing(place, downwards))
                        .filter(ticket -> after.isEmpty() || downwards.compare(place.apply(ticket), after.get()) > 0)
                        .toList(),
                ticket -> new Cursor(
                        place.apply(ticket).stream().map(String::valueOf).toList()),
                page,
                found);
    }

    private static Page<TicketRecord> page(
            List<TicketRecord> rest, Function<TicketRecord, Cursor> cursor, PageRequest page, List<TicketRecord> all) {
        List<TicketRecord> fetched = rest.stream().limit(page.limit() + 1L).toList();
        return Page.of(fetched, page.limit(), cursor, InMemoryList.total(all, page));
    }

    @Override
    public List<Likeness> alike(Set<String> words, Reader reader, int each) {
        return store.run(() -> {
            List<Likeness> alike = new ArrayList<>();
            for (Ticket ticket : store.tickets().list(known -> reader.sight().covers(known.standing()))) {
                Set<String> common = new LinkedHashSet<>(words);
                common.retainAll(TextMatch.words(passages(ticket.id(), reader)).keySet());
                if (!common.isEmpty()) {
                    alike.add(new Likeness(ticket.id(), common));
                }
            }
            return alike;
        });
    }

    @Override
    public List<TicketRecord> records(List<TicketId> numbers, Reader reader) {
        return numbers.stream()
                .flatMap(number -> tickets.find(number, reader.sight()).stream())
                .toList();
    }

    private boolean fits(TicketQuestion question, Ticket ticket, Reader reader) {
        return reader.sight().covers(ticket.standing())
                && new TicketMatch(question.filter()).fits(ticket)
                && tickets.fits(question.filter().pressure(), ticket.id())
                && question.alsoTagged().stream()
                        .noneMatch(tags -> Collections.disjoint(
                                tags, ticket.details().tags().words()))
                && question.text()
                        .filter(text -> !new TextMatch(text).fits(passages(ticket.id(), reader)))
                        .isEmpty();
    }

    private List<Passage> passages(TicketId id, Reader reader) {
        Stream<Passage> own = store.tickets().find(id).stream()
                .map(Ticket::details)
                .map(said -> Passage.ofTicket(
                        id, said.title(), said.description(), said.tags().words()));
        Stream<Passage> comments = store
                .comments()
                .list(comment -> comment.ticket().equals(id))
                .stream()
                .flatMap(comment -> comment.body().stream().map(body -> Passage.ofComment(body, comment.visibility())));
        return Stream.concat(own, comments)
                .filter(passage -> index.knows(id) && reader.readable().contains(passage.visibility()))
                .toList();
    }
}
