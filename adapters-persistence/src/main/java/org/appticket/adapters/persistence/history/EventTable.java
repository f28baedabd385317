package org.appticket.adapters.persistence.history;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.appticket.adapters.persistence.sql.Row;
import org.appticket.adapters.persistence.sql.Sql;
import org.appticket.domain.event.EventKind;
import org.appticket.domain.event.Visibility;
import org.appticket.domain.history.Digest;
import org.appticket.domain.history.Salt;
import org.appticket.domain.history.SealedEvent;
import org.appticket.domain.history.SealedValue.FreeText;
import org.appticket.domain.history.SealedValue.Opening;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.id.TicketId;
import org.appticket.domain.people.Author;
import org.jspecify.annotations.Nullable;

/** The events of all tickets; they are added and read, never changed. */
public final class EventTable {
    private static final List<String> COLUMNS =
            List.of("ticket", "place", "happened_at", "author", "kind", "visibility", "changes", "digest");
    private static final List<String> TEXT_COLUMNS =
            List.of("ticket", "place", "position", "commitment", "salt", "content");

    private static final List<String> ARRIVAL_COLUMNS = List.of("ticket", "place");

    private EventTable() {}

    /** Adds events at the end of their histories, by three statements: they also await their place in the order of all events. */
    public static void append(Connection connection, List<SealedEvent> events) throws SQLException {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        List<List<@Nullable Object>> texts = new ArrayList<>();
        List<List<Object>> arrivals = new ArrayList<>();
        for (SealedEvent event : events) {
            EventText changes = EventText.of(event.changes());
            rows.add(row(event, changes.lines()));
            arrivals.add(List.of(event.ticket().value(), event.sequence()));
            for (int position = 0; position < changes.texts().size(); position++) {
                texts.add(textRow(event, position, changes.texts().get(position)));
            }
        }
        Sql.insert(connection, "ticket_event", COLUMNS, rows);
        Sql.insert(connection, "ticket_event_text", TEXT_COLUMNS, texts);
        Sql.insert(connection, "event_arrival", ARRIVAL_COLUMNS, arrivals);
    }

    /** The free texts of the events of these tickets with places in the range, by event and position. */
    static Map<Place, Map<Integer, FreeText>> texts(Connection connection, Collection<Long> tickets, long from, long to)
            throws SQLException {
        List<Text> texts = tickets.isEmpty()
                ? List.of()
                : Sql.of("select ticket, place, position, commitment, salt, content from ticket_event_text where")
                        .addIn("ticket", tickets)
                        .add("and place >= ? and place <= ?", from, to)
                        .list(connection, row -> new Text(place(row), (int) row.number("position"), text(row)));
        return texts.stream()
                .collect(Collectors.groupingBy(Text::place, Collectors.toMap(Text::position, Text::value)));
    }

    private record Text(Place place, int position, FreeText value) {}

    /** An event's place in everything that happened. */
    record Place(long ticket, long sequence) {}

    /** Reads an event whose texts are put in once they are known. */
    static Function<Map<Place, Map<Integer, FreeText>>, SealedEvent> read(Row row) throws SQLException {
        Place place = place(row);
        String lines = row.text("changes");
        Author author = new Author(row.numberIfAny("author").map(PersonId::new));
        EventKind kind = row.choice("kind", EventKind.class);
        Visibility visibility = row.choice("visibility", Visibility.class);
        Digest digest = Digest.of(row.bytes("digest"));
        Instant at = row.instant("happened_at");
        return texts -> new SealedEvent(
                new TicketId(place.ticket()),
                place.sequence(),
                at,
                author,
                kind,
                visibility,
                EventText.changes(lines, texts.getOrDefault(place, Map.of())),
                digest);
    }

    private static Place place(Row row) throws SQLException {
        return new Place(row.number("ticket"), row.number("place"));
    }

    private static FreeText text(Row row) throws SQLException {
        Optional<String> content = row.textIfAny("content");
        Optional<Salt> salt = row.bytesIfAny("salt").map(Salt::of);
        return new FreeText(
                Digest.of(row.bytes("commitment")),
                salt.flatMap(known -> content.map(text -> new Opening(known, text))));
    }

    private static List<@Nullable Object> row(SealedEvent event, String lines) {
        return Arrays.asList(
                event.ticket().value(),
                event.sequence(),
                event.at(),
                event.by().person().map(PersonId::value).orElse(null),
                event.kind(),
                event.visibility(),
                lines,
                event.digest().bytes());
    }

    private static List<@Nullable Object> textRow(SealedEvent event, int position, FreeText text) {
        return Arrays.asList(
                event.ticket().value(),
                event.sequence(),
                position,
                text.commitment().bytes(),
                text.opening().map(opening -> opening.salt().bytes()).orElse(null),
                text.opening().map(Opening::text).orElse(null));
    }
}
