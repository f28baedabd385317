package org.appticket.bootstrap.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import org.appticket.adapters.persistence.connection.DatabaseSettings;
import org.appticket.adapters.persistence.server.TestDatabase;
import org.appticket.bootstrap.server.Program.Ended;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MySqlIT {

    @Test
    void the_same_jar_runs_on_mysql_by_settings_alone(@TempDir Path data) throws Exception {
        DatabaseSettings database = TestDatabase.MYSQL.empty();
        Map<String, String> settings = Map.of(
                "APPTICKET_DB_URL", database.url(),
                "APPTICKET_DB_USER", database.user(),
                "APPTICKET_DB_PASSWORD", database.password());

        Ended migrated = Program.run(data, settings, "migrate");
        assertEquals(0, migrated.exitCode(), migrated.err());
        try (RunningServer server = RunningServer.start(data, settings)) {
            Browser admin = new Browser(server).signIn(RunningServer.ADMIN);
            assertEquals(
                    201,
                    admin.post("tickets", "{\"title\":\"Kept by MySQL\",\"description\":\"\"}")
                            .statusCode());
            Ended verified = Program.run(data, settings, "verify");
            assertTrue(verified.out().startsWith("1 tickets, 1 events"), verified.out() + verified.err());
            assertEquals(0, server.stop());
        }
    }
}
