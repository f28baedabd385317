package org.appticket.bootstrap.api.attachment;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.appticket.bootstrap.api.ApiClient;
import org.appticket.bootstrap.api.Cast;
import org.appticket.bootstrap.api.Form;
import org.appticket.bootstrap.api.Patience;
import org.appticket.bootstrap.api.Reply;
import org.appticket.bootstrap.server.RunningServer;
import org.appticket.bootstrap.server.SharedServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Files at tickets, over HTTP. */
@ExtendWith(SharedServer.class)
class AttachmentsIT {
    private static final int LIMIT = 25 * 1024 * 1024;
    private static final byte[] SVG = "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>".getBytes(UTF_8);

    private final RunningServer server;
    private final Store store;
    private final ApiClient requester;
    private final ApiClient agent;
    private final String path;

    AttachmentsIT(RunningServer server) {
        this.server = server;
        this.store = new Store(server);
        Cast cast = Cast.on(server);
        this.requester = cast.requester();
        this.agent = cast.agent();
        this.path = "tickets/"
                + requester
                        .post("tickets", "{'title':'See the picture','description':''}")
                        .id()
                + "/attachments";
    }

    @Test
    void a_file_is_attached_shown_downloaded_and_taken_away() throws IOException {
        Reply created =
                requester.form(path, Form.of("écran 100%25 😀.png", SVG)).requireStatus(201);

        assertEquals("écran 100%25 😀.png", created.json().getString("name"));
        assertEquals("image/svg+xml", created.json().getString("mediaType"));
        assertEquals("NOT_SCANNED", created.json().getString("scan"));
        String one = path + "/" + created.id();
        assertTrue(created.header("Location").endsWith(one));
        Reply shown = agent.get(one).requireStatus(200);
        assertEquals(created.json(), shown.json());
        agent.valid("GET", one, "", "If-None-Match", shown.header("ETag")).requireStatus(304);
        assertEquals(1, agent.get(path).json().getJsonArray("items").size());

        HttpResponse<InputStream> download = agent.bytes(one + "/content");
        assertArrayEquals(SVG, download.body().readAllBytes());
        requireHarmless(download);
        String tag = download.headers().firstValue("ETag").orElseThrow();
        assertEquals(304, agent.bytes(one + "/content", "If-None-Match", tag).statusCode());

        agent.valid("DELETE", one, "").requireProblem(403, "not-permitted");
        requester.valid("DELETE", one, "").requireStatus(204);
        requester.get(one).requireProblem(404, "not-found");
        assertEquals(404, requester.bytes(one + "/content").statusCode());
        String history = requester.get(path.replace("attachments", "history")).body();
        assertTrue(history.contains("ATTACHED") && history.contains("DETACHED") && history.contains("écran"), history);
    }

    private static void requireHarmless(HttpResponse<InputStream> download) {
        assertEquals(List.of("application/octet-stream"), download.headers().allValues("Content-Type"));
        assertEquals(
                List.of("attachment; filename=\"_cran 100_25 _.png\";"
                        + " filename*=UTF-8''%C3%A9cran%20100%2525%20%F0%9F%98%80.png"),
                download.headers().allValues("Content-Disposition"));
        assertEquals(List.of("sandbox; default-src 'none'"), download.headers().allValues("Content-Security-Policy"));
        assertEquals(List.of("nosniff"), download.headers().allValues("X-Content-Type-Options"));
        assertEquals(List.of("no-store"), download.headers().allValues("Cache-Control"));
        assertEquals(List.of(String.valueOf(SVG.length)), download.headers().allValues("Content-Length"));
    }

    @Test
    void the_largest_file_goes_in_and_comes_out_as_it_was_and_one_byte_more_does_not() throws IOException {
        Reply created = requester
                .form(path, Form.of("large.bin", () -> new Noise(LIMIT)))
                .requireStatus(201);

        assertEquals(LIMIT, created.json().getInt("size"));
        assertEquals(Noise.digest(new Noise(LIMIT)), created.json().getString("sha256"));
        try (InputStream body =
                agent.bytes(path + "/" + created.id() + "/content").body()) {
            assertEquals(created.json().getString("sha256"), Noise.digest(body));
        }
        requester.form(path, Form.of("larger.bin", () -> new Noise(LIMIT + 1))).requireProblem(413, "too-large");
        assertEquals(1, requester.get(path).json().getJsonArray("items").size());
        assertEquals(List.of(), store.unfinished());
    }

    @Test
    void an_upload_needs_the_csrf_token_like_everything_else() {
        requester.form(path, Form.of("a", SVG), "X-CSRF-Token", "").requireProblem(403, "csrf");
        requester
                .form(path, Form.of("a", SVG), "Origin", "https://elsewhere.example")
                .requireProblem(403, "csrf");
        new ApiClient(server).form(path, Form.of("a", SVG)).requireProblem(401, "unauthenticated");
    }

    @Test
    void internal_files_are_hidden_from_the_requester() {
        Reply internal = agent.form(path, Form.of("a", SVG).after("visibility", "INTERNAL"))
                .requireStatus(201);
        agent.form(path, Form.of("b", SVG).and("visibility", "PUBLIC")).requireStatus(201);

        requester.get(path + "/" + internal.id()).requireProblem(404, "not-found");
        assertEquals(
                404, requester.bytes(path + "/" + internal.id() + "/content").statusCode());
        assertEquals(1, requester.get(path + "?count=true").json().getInt("total"));
        assertEquals(2, agent.get(path + "?count=true").json().getInt("total"));
        requester.form(path, Form.of("c", SVG).and("visibility", "INTERNAL")).requireProblem(403, "not-permitted");
        assertFalse(requester.get(path.replace("attachments", "history")).body().contains("INTERNAL"));
    }

    @Test
    void the_same_upload_with_the_same_key_happens_once() throws IOException {
        long before = store.kept();
        Reply first =
                requester.form(path, Form.of("a", SVG), "Idempotency-Key", "u").requireStatus(201);
        Reply again =
                requester.form(path, Form.of("a", SVG), "Idempotency-Key", "u").requireStatus(201);

        assertEquals(first.id(), again.id());
        assertEquals("true", again.header("Idempotent-Replay"));
        requester
                .form(path, Form.of("a", "other".getBytes(UTF_8)), "Idempotency-Key", "u")
                .requireProblem(422, "idempotency-key-reused");
        assertEquals(1, requester.get(path).json().getJsonArray("items").size());
        assertEquals(before + 1, store.kept());
    }

    @Test
    void a_file_that_was_changed_on_the_disk_is_not_handed_out() throws IOException {
        List<Path> before = store.files();
        Reply created = requester.form(path, Form.of("a", SVG)).requireStatus(201);
        Path file = store.files().stream()
                .filter(one -> !before.contains(one))
                .findFirst()
                .orElseThrow();
        byte[] bytes = Files.readAllBytes(file);
        bytes[0] ^= 1;
        Files.write(file, bytes);

        HttpResponse<InputStream> answer = requester.bytes(path + "/" + created.id() + "/content");

        assertEquals(500, answer.statusCode());
        assertEquals(
                "application/problem+json",
                answer.headers().firstValue("Content-Type").orElse(""));
        Patience.await(() -> server.log().contains("is not what it was"));
        requester.valid("DELETE", path + "/" + created.id(), "").requireStatus(204);
    }
}
