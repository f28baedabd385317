package org.appticket.adapters.persistence.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.appticket.adapters.persistence.Store;
import org.appticket.adapters.persistence.server.TestDatabase;
import org.appticket.adapters.persistence.sql.Sql;
import org.appticket.application.dsl.World;
import org.appticket.domain.history.Digest;
import org.appticket.domain.notification.Channel;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** However much waits for a channel that is away, those who look for what is due by another one read none of it. */
class DueByChannelTest {
    private static final Instant NOW = Instant.parse("2031-06-02T09:00:00Z");
    private static final int MANY = 5_000;
    private static final int FEW = 3;
    private static final Pattern SCANNED = Pattern.compile("scanCount: (\\d+)");

    @ParameterizedTest
    @EnumSource
    void what_waits_for_another_channel_is_not_read(TestDatabase kind) throws SQLException {
        Store store = Store.empty(kind);
        long ticket = World.in(store.drivenPorts()).aTicket().open().id().value();
        try (Connection connection = store.connect()) {
            add(connection, "SMS", ticket, MANY);
            add(connection, "EMAIL", ticket, FEW);
            add(connection, "TEAM", ticket, FEW);
            try (Statement statement = connection.createStatement()) {
                statement.execute(kind == TestDatabase.H2 ? "analyze" : "analyze table delivery");
            }
            Sql due = SqlLanes.due(Optional.of(Channel.EMAIL), NOW, 800);
            assertEquals(2 * FEW, due.list(connection, LaneColumns::read).size());
            long read = kind == TestDatabase.H2 ? scanned(connection, due) : handled(connection, due);
            assertTrue(read < 100, () -> read + " rows were read");
        }
    }

    private static void add(Connection connection, String channel, long ticket, int count) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement("insert into delivery (mark, channel, addressee, ticket, kind, visibility,"
                        + " happened_at, due_at, together, state, attempts)"
                        + " values (?, ?, ?, ?, 'STARTED', 'PUBLIC', 0, 0, false, 'WAITING', 0)")) {
            for (int number = 0; number < count; number++) {
                insert.setBytes(1, Digest.ofText(channel + number).bytes());
                insert.setString(2, channel);
                insert.setLong(3, number + 1L);
                insert.setLong(4, ticket);
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static long scanned(Connection connection, Sql query) throws SQLException {
        List<String> plan = Sql.of("explain analyze").add(query).list(connection, row -> row.text("plan"));
        return SCANNED.matcher(plan.get(0))
                .results()
                .map(MatchResult::group)
                .mapToLong(text -> Long.parseLong(text.replaceAll("\\D", "")))
                .sum();
    }

    private static long handled(Connection connection, Sql query) throws SQLException {
        long before = reads(connection);
        query.list(connection, LaneColumns::read);
        return reads(connection) - before;
    }

    private static long reads(Connection connection) throws SQLException {
        return Sql.of("show session status like 'Handler_read%'")
                .list(connection, row -> Long.parseLong(row.text("value")))
                .stream()
                .mapToLong(Long::longValue)
                .sum();
    }
}
