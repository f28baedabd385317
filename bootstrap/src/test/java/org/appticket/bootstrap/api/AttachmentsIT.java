package org.appticket.bootstrap.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.appticket.bootstrap.server.RunningServer;
import org.appticket.bootstrap.server.SharedServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files at tickets, over HTTP. */
@ExtendWith(SharedServer.class)
class AttachmentsIT {
    private static final int LIMIT = 25 * 1024 * 1024;
    private static final byte[] SVG = "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>".getBytes(UTF_8);

    private final RunningServer server;
    private final ApiClient requester;
    private final ApiClient agent;
    private final String path;

    AttachmentsIT(RunningServer server) {
        this.server = server;
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
        assertEquals(digest(new Noise(LIMIT)), created.json().getString("sha256"));
        try (InputStream body =
                agent.bytes(path + "/" + created.id() + "/content").body()) {
            assertEquals(created.json().getString("sha256"), digest(body));
        }
        requester.form(path, Form.of("larger.bin", () -> new Noise(LIMIT + 1))).requireProblem(413, "too-large");
        assertEquals(1, requester.get(path).json().getJsonArray("items").size());
        assertEquals(List.of(), unfinished());
    }

    @ParameterizedTest
    @CsvSource({
        "../../x, x",
        "..\\..\\y.txt, y.txt",
        "C:\\fakepath\\z.png, z.png",
        "a%22b, 'a\"b'",
        "' 😀 ', 😀",
        "CON, CON"
    })
    void a_name_is_only_a_label(String raw, String name) {
        Reply created = requester.form(path, Form.of(raw, SVG)).requireStatus(201);

        assertEquals(name, created.json().getString("name"));
        assertEquals(
                200, requester.bytes(path + "/" + created.id() + "/content").statusCode());
    }

    @Test
    void names_that_hide_something_or_are_too_long_are_refused() {
        for (String raw : List.of("a\0.txt", "a%0D%0AX: y", "photo\u202Egpj.exe", "a\tb")) {
            assertEquals(List.of("/fileName forbidden-character"), refused(Form.of(raw, SVG)), raw);
        }
        for (String raw : List.of("", "..", "a/", " ")) {
            assertEquals(List.of("/fileName blank"), refused(Form.of(raw, SVG)), raw);
        }
        assertEquals(List.of("/fileName too-long"), refused(Form.of("x".repeat(300), SVG)));
        assertEquals(List.of("/fileName too-long"), refused(Form.of("😀".repeat(256), SVG)));
        requester.form(path, Form.of("😀".repeat(255), SVG)).requireStatus(201);
    }

    @Test
    void parts_that_are_missing_unknown_or_repeated_are_refused() {
        Form file = Form.of("a.txt", SVG);

        assertEquals(List.of("/file blank"), refused(Form.of("empty.txt", new byte[0])));
        assertEquals(
                List.of("/file required"),
                refused(Form.raw(Form.head("form-data; name=\"visibility\"") + "PUBLIC" + Form.end())));
        assertEquals(
                List.of("/fileName required"),
                refused(Form.raw(Form.head("form-data; name=\"file\"") + "x" + Form.end())));
        assertEquals(List.of("/color unknown-member"), refused(file.and("color", "red")));
        assertEquals(List.of("/visibility unknown-value"), refused(file.and("visibility", "SECRET")));
        assertEquals(List.of("/file too-long"), refused(file.and("file\"; filename=\"b.txt", "second")));
        assertEquals(0, requester.get(path).json().getJsonArray("items").size());
    }

    @Test
    void bodies_that_are_no_form_are_refused() {
        for (String body : List.of(
                "",
                "nothing",
                "--" + Form.BOUNDARY,
                Form.head("form-data; name=\"file\"; filename=\"a\"") + "cut",
                Form.head("form-data; filename=\"a\"") + "x" + Form.end(),
                Form.head("form-data; name=\"file\"; filename=\"" + "x".repeat(9_000) + "\"") + "x" + Form.end(),
                Form.head("attachment; name=\"file\"; filename=\"a\"") + "x" + Form.end(),
                "x".repeat(100_000) + "\r\n" + Form.head("form-data; name=\"file\"; filename=\"a\"") + "x"
                        + Form.end())) {
            requester.form(path, Form.raw(body)).requireProblem(400, "malformed-body");
        }
        requester
                .invalid("POST", path, "{}", "Content-Type", "multipart/form-data")
                .requireProblem(400, "malformed-body");
        requester.invalid("POST", path, "{'file':'a'}").requireProblem(415, "unsupported-media-type");
        assertEquals(0, requester.get(path).json().getJsonArray("items").size());
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
        long before = kept();
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
        assertEquals(before + 1, kept());
    }

    @Test
    void an_upload_that_is_cut_leaves_nothing() throws IOException {
        long before = kept();
        for (int count = 0; count < 3; count++) {
            cut(count * 200_000 + 1_000);
        }

        await(() -> unfinished().isEmpty());
        assertEquals(before, kept());
        assertEquals(0, requester.get(path).json().getJsonArray("items").size());
    }

    @Test
    void a_file_that_was_changed_on_the_disk_is_not_handed_out() throws IOException {
        List<Path> before = files();
        Reply created = requester.form(path, Form.of("a", SVG)).requireStatus(201);
        Path file = files().stream()
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
        await(() -> server.log().contains("is not what it was"));
        requester.valid("DELETE", path + "/" + created.id(), "").requireStatus(204);
    }

    /** Announces more than it sends, and hangs up. */
    private void cut(int bytes) throws IOException {
        String token = requester
                .post("me/tokens", "{'name':'cut','scopes':['READ','WRITE']}")
                .json()
                .getString("secret");
        try (Socket socket =
                new Socket(server.baseUri().getHost(), server.baseUri().getPort())) {
            OutputStream out = socket.getOutputStream();
            out.write(("POST /api/v1/" + path + " HTTP/1.1\r\nHost: "
                            + server.baseUri().getAuthority()
                            + "\r\nAuthorization: Bearer " + token + "\r\nContent-Type: multipart/form-data; boundary="
                            + Form.BOUNDARY + "\r\nContent-Length: 1000000\r\n\r\n"
                            + Form.head("form-data; name=\"file\"; filename=\"cut.bin\""))
                    .getBytes(UTF_8));
            out.write(new byte[bytes]);
            out.flush();
        }
    }

    private List<String> refused(Form form) {
        return requester.form(path, form).requireProblem(422, "invalid").errors();
    }

    private List<Path> files() {
        return listed("attachments").stream()
                .filter(file -> !file.toString().contains("incoming"))
                .toList();
    }

    private long kept() {
        return files().size();
    }

    private List<Path> unfinished() {
        return listed("attachments/incoming");
    }

    private List<Path> listed(String folder) {
        Path root = server.data().resolve(folder);
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        try (Stream<Path> found = Files.walk(root)) {
            return found.filter(Files::isRegularFile).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void await(BooleanSupplier condition) {
        long end = System.nanoTime() + 30_000_000_000L;
        while (!condition.getAsBoolean()) {
            assertTrue(System.nanoTime() < end, "waited too long");
            LockSupport.parkNanos(20_000_000);
        }
    }

    private static String digest(InputStream bytes) throws IOException {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            byte[] buffer = new byte[65_536];
            for (int length = bytes.read(buffer); length >= 0; length = bytes.read(buffer)) {
                sha256.update(buffer, 0, length);
            }
            return HexFormat.of().formatHex(sha256.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Bytes that look random, always the same. */
    private static final class Noise extends InputStream {
        private final byte[] block = new byte[65_536];
        private final int length;
        private int given;

        Noise(int length) {
            new Random(1).nextBytes(block);
            this.length = length;
        }

        @Override
        public int read() {
            throw new UnsupportedOperationException("one by one");
        }

        @Override
        public int read(byte[] target, int offset, int most) {
            int from = given % block.length;
            int count = Math.min(Math.min(length - given, most), block.length - from);
            System.arraycopy(block, from, target, offset, count);
            given += count;
            return count > 0 ? count : -1;
        }
    }
}
