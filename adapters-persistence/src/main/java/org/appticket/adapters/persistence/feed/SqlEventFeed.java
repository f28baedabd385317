package org.appticket.adapters.persistence.feed;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.appticket.adapters.persistence.sql.Row;
import org.appticket.adapters.persistence.sql.Sql;
import org.appticket.adapters.persistence.tx.JpaUnitOfWork;
import org.appticket.application.port.live.EventFeed;
import org.appticket.application.view.live.FedEvent;
import org.appticket.application.view.live.FeedSlice;
import org.appticket.domain.event.EventKind;
import org.appticket.domain.event.FeedPosition;
import org.appticket.domain.event.Visibility;
import org.appticket.domain.id.TicketId;

/**
 * The order of events as a table that is filled under one row's lock: places are given to what is committed already, and the next places
 * not before these are committed themselves. So whoever sees a place sees all before it.
 */
public final class SqlEventFeed implements EventFeed {
    private static final List<String> COLUMNS = List.of("position", "ticket", "place");
    private static final String HEAD = "select position, forgotten from event_feed_head where id = 1";

    private final JpaUnitOfWork unitOfWork;

    /** The events in this store. */
    public SqlEventFeed(JpaUnitOfWork unitOfWork) {
        this.unitOfWork = unitOfWork;
    }

    private record Arrival(long id, long ticket, long place) {}

    private record Head(long position, long forgotten) {
        static Head of(Row row) throws SQLException {
            return new Head(row.number("position"), row.number("forgotten"));
        }
    }

    @Override
    public int order(int most) {
        return unitOfWork.inside(connection -> {
            // Most of the time there is nothing to do, and nothing needs to be locked to know it.
            if (arrivals(connection, 1).isEmpty()) {
                return 0;
            }
            Optional<Head> head = Sql.of(HEAD + " for update skip locked").find(connection, Head::of);
            return head.isEmpty() ? 0 : order(connection, head.get(), most);
        });
    }

    private static int order(Connection connection, Head head, int most) throws SQLException {
        List<Arrival> arrivals = arrivals(connection, most);
        List<List<Object>> rows = new ArrayList<>();
        long position = head.position();
        for (Arrival arrival : arrivals) {
            position++;
            rows.add(List.of(position, arrival.ticket(), arrival.place()));
        }
        if (!arrivals.isEmpty()) {
            Sql.insert(connection, "event_feed", COLUMNS, rows);
            Sql.of("delete from event_arrival where")
                    .addIn("id", arrivals.stream().map(Arrival::id).toList())
                    .update(connection);
            long forgotten = Math.max(head.forgotten(), position - KEPT);
            Sql.of("delete from event_feed where position > ? and position <= ?", head.forgotten(), forgotten)
                    .update(connection);
            Sql.of("update event_feed_head set position = ?, forgotten = ? where id = 1", position, forgotten)
                    .update(connection);
        }
        return arrivals.size();
    }

    private static List<Arrival> arrivals(Connection connection, int most) throws SQLException {
        return Sql.of("select id, ticket, place from event_arrival order by id limit ?", most)
                .list(connection, row -> new Arrival(row.number("id"), row.number("ticket"), row.number("place")));
    }

    @Override
    public FeedPosition end() {
        return new FeedPosition(unitOfWork.sql(connection -> head(connection).position()));
    }

    @Override
    public FeedSlice list(FeedPosition after, int limit) {
        return unitOfWork.sql(connection -> {
            List<FedEvent> events = Sql.of(
                            "select f.position, f.ticket, f.place, e.kind, e.visibility, e.happened_at, "
                                    + StandingRow.COLUMNS + " from event_feed f"
                                    + " join ticket_event e on e.ticket = f.ticket and e.place = f.place"
                                    + " join ticket t on t.id = f.ticket where f.position > ? order by f.position limit ?",
                            after.value(),
                            limit)
                    .list(connection, SqlEventFeed::read);
            // Asked afterwards: what was kept then was kept before.
            boolean gap = after.value() < head(connection).forgotten();
            if (gap || events.isEmpty()) {
                return new FeedSlice(List.of(), after, gap);
            }
            return new FeedSlice(events, events.get(events.size() - 1).position(), false);
        });
    }

    private static Head head(Connection connection) throws SQLException {
        return Sql.of(HEAD)
                .find(connection, Head::of)
                .orElseThrow(() -> new IllegalStateException("no head of events"));
    }

    private static FedEvent read(Row row) throws SQLException {
        return new FedEvent(
                new FeedPosition(row.number("position")),
                new TicketId(row.number("ticket")),
                row.number("place"),
                row.choice("kind", EventKind.class),
                row.choice("visibility", Visibility.class),
                row.instant("happened_at"),
                StandingRow.read(row));
    }
}
