package org.appticket.adapters.persistence.history;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.appticket.adapters.persistence.history.EventTable.Place;
import org.appticket.adapters.persistence.sql.Listing;
import org.appticket.adapters.persistence.sql.Row;
import org.appticket.adapters.persistence.sql.Sql;
import org.appticket.adapters.persistence.tx.JpaUnitOfWork;
import org.appticket.application.paging.Page;
import org.appticket.application.paging.PageRequest;
import org.appticket.application.port.Histories;
import org.appticket.application.view.HistoryEntry;
import org.appticket.application.view.PersonName;
import org.appticket.application.view.StoredHistory;
import org.appticket.domain.event.Visibility;
import org.appticket.domain.history.Digest;
import org.appticket.domain.history.HistoryChain;
import org.appticket.domain.history.SealedEvent;
import org.appticket.domain.history.SealedValue.FreeText;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.id.TicketId;

/** Histories, read by two queries each: the events, and the free texts that have not been erased. */
public final class SqlHistories implements Histories {
    private final JpaUnitOfWork unitOfWork;

    /** Histories of the tickets in this store. */
    public SqlHistories(JpaUnitOfWork unitOfWork) {
        this.unitOfWork = unitOfWork;
    }

    private record Loose(
            Place place, Optional<PersonName> actor, Function<Map<Place, Map<Integer, FreeText>>, SealedEvent> event) {

        static Loose of(Row row) throws SQLException {
            return new Loose(
                    new Place(row.number("ticket"), row.number("place")), Optional.empty(), EventTable.read(row));
        }

        static Loose withActor(Row row) throws SQLException {
            Loose loose = of(row);
            Optional<String> name = row.textIfAny("actor_name");
            Optional<PersonId> author = row.numberIfAny("author").map(PersonId::new);
            return new Loose(loose.place, author.map(person -> new PersonName(person, name.orElse(""))), loose.event);
        }
    }

    @Override
    public Page<HistoryEntry> list(TicketId ticket, Set<Visibility> knowable, PageRequest request) {
        Sql from = Sql.of(
                        "from ticket_event e left join person p on p.id = e.author where e.ticket = ? and",
                        ticket.value())
                .addIn("e.visibility", knowable);
        Listing<Loose> listing = Listing.byNumber(
                "e.*, p.name as actor_name",
                from,
                "e.place",
                request,
                Loose::withActor,
                loose -> loose.place().sequence());
        return unitOfWork.sql(connection -> {
            Page<Loose> page = listing.page(connection, request);
            Map<Place, Map<Integer, FreeText>> texts = texts(connection, page.items());
            List<HistoryEntry> entries = page.items().stream()
                    .map(loose -> new HistoryEntry(loose.event().apply(texts), loose.actor()))
                    .toList();
            return new Page<>(entries, page.next(), page.total());
        });
    }

    @Override
    public List<StoredHistory> list(Optional<TicketId> after, int limit) {
        return unitOfWork.sql(connection -> {
            List<HistoryChain> chains = chains(connection, after, limit);
            List<Long> tickets =
                    chains.stream().map(chain -> chain.ticket().value()).toList();
            List<Loose> loose = tickets.isEmpty()
                    ? List.of()
                    : Sql.of("select * from ticket_event where")
                            .addIn("ticket", tickets)
                            .add("order by ticket, place")
                            .list(connection, Loose::of);
            Map<Place, Map<Integer, FreeText>> texts = EventTable.texts(connection, tickets, 0, Long.MAX_VALUE);
            Map<TicketId, List<SealedEvent>> events = loose.stream()
                    .map(one -> one.event().apply(texts))
                    .collect(Collectors.groupingBy(SealedEvent::ticket));
            return chains.stream()
                    .map(chain -> new StoredHistory(chain, events.getOrDefault(chain.ticket(), List.of())))
                    .toList();
        });
    }

    private static List<HistoryChain> chains(Connection connection, Optional<TicketId> after, int limit)
            throws SQLException {
        return Sql.of(
                        "select id, history_length, history_digest from ticket where id > ? order by id limit ?",
                        after.map(TicketId::value).orElse(0L),
                        limit)
                .list(
                        connection,
                        row -> new HistoryChain(
                                new TicketId(row.number("id")),
                                new HistoryChain.Head(
                                        row.number("history_length"), Digest.of(row.bytes("history_digest")))));
    }

    private static Map<Place, Map<Integer, FreeText>> texts(Connection connection, List<Loose> events)
            throws SQLException {
        if (events.isEmpty()) {
            return Map.of();
        }
        Place first = events.get(0).place();
        Place last = events.get(events.size() - 1).place();
        return EventTable.texts(connection, List.of(first.ticket()), first.sequence(), last.sequence());
    }
}
