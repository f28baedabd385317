package org.appticket.bootstrap.api.attachment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.appticket.application.dsl.Together;
import org.appticket.bootstrap.api.ApiClient;
import org.appticket.bootstrap.api.Cast;
import org.appticket.bootstrap.api.Form;
import org.appticket.bootstrap.server.RunningServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How much may be attached, how often and how slowly, and what happens where there is no room left. */
class UploadLimitsIT {
    private static final int MEBIBYTE = 1024 * 1024;
    private static final int RATE = 12;

    private static RunningServer server;
    private static Store store;

    @BeforeAll
    static void start(@TempDir Path data) {
        server = RunningServer.start(
                data,
                Map.of("APPTICKET_RATE_UPLOADS", String.valueOf(RATE), "APPTICKET_ATTACHMENT_PERSON_QUOTA", "20"));
        store = new Store(server);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static String ticketOf(ApiClient person) {
        long ticket = person.post("tickets", "{'title':'See the file','description':''}")
                .id();
        return "tickets/" + ticket + "/attachments";
    }

    @Test
    void nobody_attaches_more_files_in_an_hour_than_is_set() {
        ApiClient person = Cast.on(server).requester();
        String path = ticketOf(person);
        for (int count = 0; count < RATE; count++) {
            person.form(path, Form.of("a", new byte[] {1})).requireStatus(201);
        }

        var refused = person.form(path, Form.of("a", new byte[] {1})).requireProblem(429, "too-many-requests");

        assertTrue(Integer.parseInt(refused.header("Retry-After")) > 60, refused::body);
        person.get(path).requireStatus(200);
    }

    @Test
    void files_that_come_at_the_same_moment_do_not_pass_the_quota_together() {
        Cast cast = Cast.on(server);
        ApiClient person = cast.requester();
        List<String> paths =
                IntStream.range(0, 10).mapToObj(ticket -> ticketOf(person)).toList();
        long before = store.kept();

        List<Integer> answers = Together.run(
                paths.size(),
                thread -> person.form(paths.get(thread), Form.of("a", () -> new Noise(5 * MEBIBYTE)))
                        .status());

        assertEquals(4, answers.stream().filter(status -> status == 201).count(), answers::toString);
        assertEquals(6, answers.stream().filter(status -> status == 413).count(), answers::toString);
        assertEquals(before + 4, store.kept());
    }

    @Test
    void where_there_is_no_room_on_the_disk_an_upload_is_refused_for_now_and_nothing_is_half_stored() throws Exception {
        ApiClient person = Cast.on(server).requester();
        String path = ticketOf(person);
        long before = store.kept();
        // More than the database has, less than the file that comes.
        limitFiles("16000000:");

        var refused =
                person.form(path, Form.of("a", () -> new Noise(18 * MEBIBYTE))).requireProblem(503, "unavailable");

        assertTrue(Integer.parseInt(refused.header("Retry-After")) > 0);
        assertEquals(List.of(), store.unfinished());
        limitFiles("unlimited:");
        assertEquals(before, store.kept());
        assertEquals(0, person.get(path).json().getJsonArray("items").size());
        person.form(path, Form.of("a", () -> new Noise(18 * MEBIBYTE))).requireStatus(201);
    }

    /** A disk that is full for every file of more bytes, as far as the server can tell. */
    private static void limitFiles(String most) throws IOException, InterruptedException {
        Process command = new ProcessBuilder("prlimit", "--pid", String.valueOf(server.pid()), "--fsize=" + most)
                .inheritIO()
                .start();
        assertEquals(0, command.waitFor());
    }

    @Test
    void a_file_may_come_for_longer_than_a_request_may_take_but_not_stand_still() throws IOException {
        ApiClient person = Cast.on(server).requester();
        String path = ticketOf(person);
        int seconds = 33;
        try (RawUpload slow = RawUpload.begin(server, person, path, seconds * 40_000);
                RawUpload still = RawUpload.begin(server, person, path, MEBIBYTE)) {
            still.send(new byte[1_000]);
            for (int second = 0; second < seconds; second++) {
                slow.send(new byte[40_000]);
                LockSupport.parkNanos(Duration.ofSeconds(1).toNanos());
            }
            slow.end();

            assertEquals("HTTP/1.1 201", slow.status());
            assertEquals("HTTP/1.1 400", still.status());
        }
        assertEquals(1, person.get(path).json().getJsonArray("items").size());
    }
}
