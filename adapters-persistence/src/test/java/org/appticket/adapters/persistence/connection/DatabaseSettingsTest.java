package org.appticket.adapters.persistence.connection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.InstantSource;
import org.appticket.adapters.persistence.Database;
import org.appticket.adapters.persistence.Store;
import org.appticket.domain.Unavailable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseSettingsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:h2:file:/tmp/data",
                "jdbc:h2:file:/tmp/data;WRITE_DELAY=500",
                "jdbc:h2:file:/tmp/data;WRITE_DELAY=01",
                "jdbc:h2:mem:data;WRITE_DELAY=0",
                "jdbc:h2:/tmp/data;WRITE_DELAY=0",
                "jdbc:postgresql://localhost/data",
                ""
            })
    void what_would_lose_tickets_or_is_not_understood_is_refused(String url) {
        IllegalArgumentException refusal = assertThrows(IllegalArgumentException.class, () -> settings(url));
        assertEquals(1, String.valueOf(refusal.getMessage()).lines().count());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:h2:file:/tmp/data;WRITE_DELAY=0",
                "jdbc:h2:file:/tmp/data;write_delay=0;AUTO_SERVER=TRUE",
                "jdbc:mysql://localhost/appticket"
            })
    void what_keeps_tickets_is_taken(String url) {
        assertEquals(url, settings(url).url());
    }

    @Test
    void secrets_are_not_printed() {
        String printed = new DatabaseSettings("jdbc:mysql://db/data?password=hidden1", "me", "hidden2", 1).toString();
        assertEquals("me at jdbc:mysql://db/data", printed);
    }

    @Test
    void a_database_that_is_away_is_unavailable_at_once() throws IOException {
        int port = closedPort();
        Unavailable refusal = assertThrows(
                Unavailable.class,
                () -> Database.open(
                        settings("jdbc:mysql://127.0.0.1:" + port + "/data"), Store::salt, InstantSource.system()));
        assertTrue(refusal.retryAfter().toSeconds() >= 1);
    }

    private static int closedPort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static DatabaseSettings settings(String url) {
        return new DatabaseSettings(url, "me", "", 1);
    }
}
