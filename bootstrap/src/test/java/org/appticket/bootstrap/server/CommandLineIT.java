package org.appticket.bootstrap.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import org.appticket.bootstrap.server.Program.Ended;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommandLineIT {

    @TempDir
    Path data;

    @ParameterizedTest
    @CsvSource({
        "serve, APPTICKET_HTTP_PORT, eighty, from 1 to 65535",
        "serve, APPTICKET_DB_URL, jdbc:h2:file:/tmp/x, WRITE_DELAY=0",
        "verify, APPTICKET_DB_POOL_SIZE, 0, from 2 to 200",
        "demo, APPTICKET_HTTP_ADDRESS, 0.0.0.0, loopback addresses only",
        "demo, APPTICKET_DB_URL, jdbc:mysql://db/appticket, embedded database only",
    })
    void a_wrong_setting_ends_the_command_with_one_line(String command, String key, String value, String said) {
        Ended ended = Program.run(data, Map.of(key, value), command);

        assertEquals(2, ended.exitCode());
        assertEquals("", ended.out());
        assertEquals(1, ended.err().lines().count(), ended.err());
        assertTrue(ended.err().contains(key) && ended.err().contains(said), ended.err());
    }

    @Test
    void an_unknown_command_gets_the_help() {
        Ended ended = Program.run(data, Map.of(), "explode");

        assertEquals(2, ended.exitCode());
        assertTrue(ended.err().contains("there is no command \"explode\""), ended.err());
        assertTrue(ended.err().contains("import incident-log FILE"), ended.err());
    }

    @Test
    void a_misspelt_setting_is_warned_of() {
        Ended ended = Program.run(data, Map.of("APPTICKET_HTTP_PROT", "1"), "migrate");

        assertEquals(0, ended.exitCode(), ended.err());
        assertTrue(ended.err().startsWith("appticket: warning: APPTICKET_HTTP_PROT "), ended.err());
    }

    @Test
    void migrating_twice_changes_nothing_the_second_time() {
        Ended first = Program.run(data, Map.of(), "migrate");
        Ended second = Program.run(data, Map.of(), "migrate");

        assertTrue(first.out().matches("\\d+ migrations? (was|were) applied\n"), first.out() + first.err());
        assertEquals("the schema is up to date\n", second.out());
        assertEquals("", second.err());
    }

    @Test
    void a_file_that_is_not_there_is_said_in_one_line() {
        Ended ended = Program.run(data, Map.of(), "import", "incident-log", "/no/such/file.csv");

        assertEquals(2, ended.exitCode());
        assertEquals("appticket: cannot read the file /no/such/file.csv\n", ended.err());
    }

    @Test
    void a_database_that_is_away_is_said_in_one_line() {
        Ended ended = Program.run(
                data,
                Map.of("APPTICKET_DB_URL", "jdbc:mysql://127.0.0.1:" + RunningServer.freePort() + "/appticket"),
                "migrate");

        assertEquals(1, ended.exitCode());
        assertEquals(1, ended.err().lines().count(), ended.err());
        assertTrue(ended.err().contains("the database cannot be opened"), ended.err());
    }
}
