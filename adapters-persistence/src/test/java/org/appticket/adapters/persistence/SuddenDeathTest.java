package org.appticket.adapters.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.appticket.adapters.persistence.connection.DatabaseSettings;
import org.appticket.application.view.StoredHistory;
import org.appticket.domain.id.TicketId;
import org.appticket.domain.permission.Sight;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SuddenDeathTest {
    private static final int ENOUGH = 200;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void what_h2_acknowledged_survives_a_kill_with_its_history() throws IOException, InterruptedException {
        String url = "jdbc:h2:file:" + folder.resolve("data") + ";WRITE_DELAY=0";

        Map<Long, Long> acknowledged = acknowledgedUntilKilled(url);

        assertTrue(acknowledged.size() > ENOUGH / 3, acknowledged.toString());
        try (Database database =
                Database.open(new DatabaseSettings(url, "sa", "", 2), Store::salt, InstantSource.system())) {
            acknowledged.forEach((id, version) -> assertKept(database, new TicketId(id), version));
        }
    }

    private static void assertKept(Database database, TicketId id, long version) {
        long kept = database.ports()
                .ticketSearch()
                .find(id, Sight.EVERYTHING)
                .orElseThrow()
                .version()
                .value();
        Optional<TicketId> before =
                Optional.of(id.value() - 1).filter(number -> number > 0).map(TicketId::new);
        StoredHistory history = database.ports().histories().list(before, 1).get(0);
        assertTrue(kept >= version, id + " has version " + kept + " after " + version + " was acknowledged");
        assertEquals(kept, history.events().size());
        assertEquals(Optional.empty(), history.chain().firstFlaw(history.events()));
    }

    private Map<Long, Long> acknowledgedUntilKilled(String url) throws IOException, InterruptedException {
        Path said = folder.resolve("said");
        Process scribe = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        Scribe.class.getName(),
                        url)
                .redirectOutput(said.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try {
            long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
            while (System.nanoTime() < end && scribe.isAlive() && lines(said).size() < ENOUGH) {
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
            }
        } finally {
            scribe.destroyForcibly();
        }
        assertTrue(scribe.waitFor(10, TimeUnit.SECONDS));
        Map<Long, Long> acknowledged = new HashMap<>();
        for (String line : lines(said)) {
            String[] words = line.split(" ", -1);
            acknowledged.put(Long.valueOf(words[0]), Long.valueOf(words[1]));
        }
        return acknowledged;
    }

    /** The whole lines; not one that is still being written. */
    private static List<String> lines(Path said) throws IOException {
        String text = Files.readString(said);
        return text.substring(0, text.lastIndexOf('\n') + 1).lines().toList();
    }
}
