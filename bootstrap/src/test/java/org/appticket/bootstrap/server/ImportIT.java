package org.appticket.bootstrap.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.appticket.bootstrap.server.Program.Ended;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The import as an operator runs it, with everything that can happen to it. */
class ImportIT {

    private static final Path LOG =
            Path.of("src/main/resources/org/appticket/bootstrap/incidentlog/incident-event-log.csv");

    @TempDir
    Path data;

    @Test
    void an_import_that_is_killed_again_and_again_can_simply_be_run_again() throws Exception {
        killAfterLinesOfProgress(1);
        killAfterLinesOfProgress(3);
        killAfterLinesOfProgress(6);

        Ended last = bring(LOG);
        assertEquals(0, last.exitCode(), last.err());
        assertTrue(last.out().contains("\trefused=0\t"), last.out());
        assertTrue(number(last, "known") > 1000, last.out());
        assertTrue(number(last, "applied") > 0, last.out());
        assertWhole();

        Ended again = bring(LOG);
        assertEquals(0, again.exitCode());
        assertTrue(again.out().contains("rows=3019\tapplied=0\tunchanged=0\tknown=3019\trefused=0"), again.out());
        assertTrue(again.out().contains("Nothing was changed"), again.out());
        assertWhole();
    }

    @Test
    void a_row_that_is_refused_makes_exit_code_3() throws IOException {
        String[] lines = Files.readString(LOG).split("\n", 4);
        Path file = Files.writeString(
                data.resolve("log.csv"),
                lines[0] + "\n" + lines[1].replace(",New,", ",Lost,") + "\n" + lines[2] + "\n");

        Ended ended = bring(file);
        assertEquals(3, ended.exitCode(), ended.err());
        assertTrue(ended.out().startsWith("refused\tline=2\tincident=INC0000045\treason=UNKNOWN_VALUE\t"), ended.out());
        assertEquals(1, number(ended, "opened"));
    }

    @Test
    void a_file_that_is_no_log_makes_exit_code_2() throws IOException {
        Ended ended = bring(Files.writeString(data.resolve("log.csv"), "a,b\n1,2\n"));
        assertEquals(2, ended.exitCode());
        assertTrue((ended.out() + ended.err()).contains("the first line has no column number"), ended.out());
    }

    private void assertWhole() {
        Ended verified = Program.run(data, Map.of(), "verify");
        assertEquals(0, verified.exitCode(), verified.out());
        assertTrue(verified.out().startsWith("445 tickets, 2941 events"), verified.out());
        Ended replayed = Program.run(data, Map.of(), "recompute-deadlines");
        assertEquals("445 tickets compared, 0 put right", replayed.out().strip());
    }

    private Ended bring(Path file) {
        return Program.run(data, Map.of(), "import", "incident-log", file.toString());
    }

    private void killAfterLinesOfProgress(int lines) throws IOException, InterruptedException {
        Process process = Program.builder(data, Map.of(), "import", "incident-log", LOG.toString())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader told = process.errorReader(StandardCharsets.UTF_8)) {
            long seen = told.lines()
                    .filter(line -> line.endsWith(" of 3019"))
                    .limit(lines)
                    .count();
            assertEquals(lines, seen);
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    private static int number(Ended ended, String name) {
        String after = ended.out().split("\t" + name + "=", 2)[1];
        return Integer.parseInt(after.split("\\D", 2)[0]);
    }
}
