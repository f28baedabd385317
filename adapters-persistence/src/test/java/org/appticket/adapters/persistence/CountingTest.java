package org.appticket.adapters.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.appticket.adapters.persistence.server.TestDatabase;
import org.appticket.application.paging.Page.Total;
import org.appticket.application.paging.PageRequest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Counting stops where it would cost too much. */
class CountingTest {

    @ParameterizedTest
    @EnumSource
    void up_to_ten_thousand_are_counted_and_beyond_it_is_said_that_there_are_more(TestDatabase kind)
            throws SQLException {
        Store store = Store.empty(kind);

        insertTeams(store, 1, Total.LIMIT);
        assertEquals(Optional.of(new Total(Total.LIMIT, true)), total(store));
        insertTeams(store, 1 + Total.LIMIT, 1 + Total.LIMIT);
        assertEquals(Optional.of(new Total(Total.LIMIT, false)), total(store));
    }

    private static Optional<Total> total(Store store) {
        return store.ports()
                .teams()
                .list(new PageRequest(1, Optional.empty(), true))
                .total();
    }

    private static void insertTeams(Store store, long first, long last) throws SQLException {
        String rows = LongStream.rangeClosed(first, last)
                .mapToObj(id -> "(" + id + ", 'Team " + id + "', x'" + digest(id) + "', 1)")
                .collect(Collectors.joining(","));
        try (Connection connection = store.connect();
                PreparedStatement insert = connection.prepareStatement(
                        "insert into team (id, name, name_digest, version) values " + rows)) {
            insert.executeUpdate();
        }
    }

    private static String digest(long id) {
        return HexFormat.of().formatHex(ByteBuffer.allocate(32).putLong(id).array());
    }
}
