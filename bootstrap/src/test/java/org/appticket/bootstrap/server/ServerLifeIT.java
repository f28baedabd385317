package org.appticket.bootstrap.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.appticket.bootstrap.server.Program.Ended;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerLifeIT {

    private static final String TICKET = "{\"title\":\"It must not be lost\",\"description\":\"\"}";

    @Test
    void a_stop_is_clean_and_a_killed_server_loses_nothing_it_acknowledged(@TempDir Path data) throws Exception {
        int first = openTickets(data, 3, true);
        int second = openTickets(data, 4, false);

        Ended verified = Program.run(data, Map.of(), "verify");
        assertEquals(0, verified.exitCode(), verified.out() + verified.err());
        assertTrue(verified.out().startsWith((first + second) + " tickets, "), verified.out());
        try (RunningServer again = RunningServer.start(data, Map.of())) {
            Browser admin = new Browser(again).signIn(RunningServer.ADMIN);
            assertEquals(
                    first + second,
                    Browser.json(admin.get("tickets?limit=100"))
                            .getJsonArray("items")
                            .size());
            assertEquals(1, filesIn(data.resolve("run")).size(), "the killed server's folder is swept");
        }
    }

    private static int openTickets(Path data, int count, boolean cleanly) throws Exception {
        try (RunningServer server = RunningServer.start(data, Map.of())) {
            Browser admin = new Browser(server).signIn(RunningServer.ADMIN);
            for (int i = 0; i < count; i++) {
                assertEquals(201, admin.post("tickets", TICKET).statusCode());
            }
            if (cleanly) {
                assertEquals(0, server.stop());
                assertEquals(List.of(), filesIn(data.resolve("run")));
                assertTrue(Files.notExists(data.resolve("control")));
                assertTrue(!server.log().contains("Exception"), server.log());
            } else {
                server.kill();
            }
        }
        return count;
    }

    private static List<Path> filesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
