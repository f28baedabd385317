package org.appticket.bootstrap.api.attachment;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.appticket.bootstrap.api.ApiClient;
import org.appticket.bootstrap.api.Cast;
import org.appticket.bootstrap.api.Form;
import org.appticket.bootstrap.api.Patience;
import org.appticket.bootstrap.api.Reply;
import org.appticket.bootstrap.server.RunningServer;
import org.appticket.bootstrap.server.SharedServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files, names and forms that nobody should send. */
@ExtendWith(SharedServer.class)
class BadUploadsIT {
    private static final byte[] SVG = "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>".getBytes(UTF_8);

    private final RunningServer server;
    private final Store store;
    private final ApiClient requester;
    private final String path;

    BadUploadsIT(RunningServer server) {
        this.server = server;
        this.store = new Store(server);
        this.requester = Cast.on(server).requester();
        this.path = "tickets/"
                + requester
                        .post("tickets", "{'title':'See the picture','description':''}")
                        .id()
                + "/attachments";
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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "image/svg+xml | <svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>",
                "text/html | <!DOCTYPE html><html><script>alert(1)</script></html>",
                "application/x-sh | #!/bin/sh",
                "text/plain | GIF"
            })
    void what_a_file_is_tell_its_bytes_and_never_its_name(String type, String text) {
        Reply created =
                requester.form(path, Form.of("photo.png", text.getBytes(UTF_8))).requireStatus(201);

        assertEquals(type, created.json().getString("mediaType"));
        var download = requester.bytes(path + "/" + created.id() + "/content");
        assertEquals(List.of("application/octet-stream"), download.headers().allValues("Content-Type"));
        assertEquals(List.of("nosniff"), download.headers().allValues("X-Content-Type-Options"));
    }

    @Test
    void a_zip_bomb_is_kept_as_it_came_and_never_unpacked() throws IOException {
        byte[] bomb = bomb();

        Reply created = requester.form(path, Form.of("bomb.zip", bomb)).requireStatus(201);

        assertEquals("application/zip", created.json().getString("mediaType"));
        assertEquals(bomb.length, created.json().getInt("size"));
    }

    /** 200 MiB of zeros. */
    private static byte[] bomb() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("zeros"));
            byte[] zeros = new byte[1024 * 1024];
            for (int count = 0; count < 200; count++) {
                zip.write(zeros);
            }
        }
        return bytes.toByteArray();
    }

    @Test
    void many_files_in_one_form_are_refused_and_none_is_kept() {
        long before = store.kept();
        String file = Form.head("form-data; name=\"file\"; filename=\"a.txt\"") + "one\r\n";

        assertEquals(List.of("/file too-long"), refused(Form.raw(file.repeat(21).stripTrailing() + Form.end())));

        assertEquals(before, store.kept());
        assertEquals(0, requester.get(path).json().getJsonArray("items").size());
    }

    @Test
    void an_upload_that_is_cut_leaves_nothing() throws IOException {
        long before = store.kept();
        for (int count = 0; count < 3; count++) {
            try (RawUpload upload = RawUpload.begin(server, requester, path, 1_000_000)) {
                upload.send(new byte[count * 200_000 + 1_000]);
            }
        }

        Patience.await(() -> store.unfinished().isEmpty());
        assertEquals(before, store.kept());
        assertEquals(0, requester.get(path).json().getJsonArray("items").size());
    }

    private List<String> refused(Form form) {
        return requester.form(path, form).requireProblem(422, "invalid").errors();
    }
}
