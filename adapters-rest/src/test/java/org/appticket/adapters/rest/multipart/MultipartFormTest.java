package org.appticket.adapters.rest.multipart;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.appticket.adapters.rest.multipart.MultipartForm.Part;
import org.appticket.adapters.rest.problem.Rejection;
import org.junit.jupiter.api.Test;

class MultipartFormTest {
    private static final String HEAD = "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a\"\r\n\r\n";
    private static final String END = "\r\n--b--\r\n";

    @Test
    void the_bytes_of_a_part_come_out_as_they_are_wherever_the_pieces_are_cut() throws IOException {
        long seed = 4711;
        Random random = new Random(seed);
        for (int round = 0; round < 300; round++) {
            byte[] bytes = tricky(random, random.nextInt(round % 10 == 0 ? 200_000 : 300));
            ByteArrayOutputStream body = new ByteArrayOutputStream();
            body.write(HEAD.getBytes(UTF_8));
            body.write(bytes);
            body.write(END.getBytes(UTF_8));

            MultipartForm form = form(body.toByteArray(), random);
            Part part = form.next().orElseThrow();

            assertArrayEquals(bytes, all(part, 1 + random.nextInt(70_000)), "seed " + seed + ", round " + round);
            assertEquals(Optional.empty(), form.next());
        }
    }

    /** Full of what looks nearly like the boundary. */
    private static byte[] tricky(Random random, int length) {
        List<String> pieces = List.of("\r", "\n", "-", "\r\n", "\r\n-", "\r\n--", "\r\n--a", "--b", "x", "\0");
        StringBuilder text = new StringBuilder();
        while (text.length() < length) {
            text.append(pieces.get(random.nextInt(pieces.size())));
        }
        return text.toString().replace("\r\n--b", "\r\n--c").getBytes(ISO_8859_1);
    }

    @Test
    void names_are_read_as_browsers_write_them() {
        assertEquals("a\"b\r\n", fileName("filename=\"a%22b%0D%0A\""));
        assertEquals("C:\\dir\\x.png", fileName("filename=\"C:\\dir\\x.png\""));
        assertEquals("a\"b", fileName("filename=\"a\\\"b\""));
        assertEquals("é😀; x=y", fileName("filename=\"é😀; x=y\""));
        assertEquals("token", fileName("filename=token"));
        assertEquals("", fileName("filename=\"\""));
        assertEquals("x".repeat(7_000), fileName("filename=\"" + "x".repeat(7_000) + "\""));
    }

    @Test
    void what_stands_before_the_first_boundary_does_not_matter() {
        assertEquals("x", first("preamble\r\n" + HEAD + "x" + END).text(10));
        assertEquals("x", first("\r\n" + HEAD + "x" + END + "epilogue").text(10));
    }

    @Test
    void parts_come_one_after_another_and_what_is_not_read_is_skipped() {
        MultipartForm form = form((HEAD + "first\r\n" + HEAD + "second" + END).getBytes(UTF_8), new Random(1));

        form.next();
        assertEquals("second", form.next().orElseThrow().text(10));
        assertEquals(Optional.empty(), form.next());
    }

    @Test
    void whatever_is_no_form_is_refused() {
        for (String body : List.of(
                "",
                "--b",
                "--b\r\n",
                "--bx\r\n",
                "--b\r\nContent-Disposition: form-data; name=a",
                "--b\r\n\r\nx" + END,
                "--b\r\nno colon\r\n\r\nx" + END,
                "--b\r\nContent-Disposition: form-data\r\n\r\nx" + END,
                "--b\r\nContent-Disposition: form-data; name=a; name=b\r\n\r\nx" + END,
                "--b\r\nContent-Disposition: form-data; name=\"a\r\n\r\nx" + END,
                HEAD.replace("form-data", "attachment") + "x" + END,
                HEAD.replace("\r\n\r\n", "\r\nContent-Transfer-Encoding: base64\r\n\r\n") + "x" + END,
                HEAD.replace("\r\n\r\n", "\r\nX: " + "x".repeat(9_000) + "\r\n\r\n") + "x" + END,
                HEAD + "never ending")) {
            assertThrows(Rejection.class, () -> first(body).text(1_000), body);
        }
    }

    @Test
    void there_are_at_most_twenty_parts() {
        MultipartForm form = form((HEAD + "x\r\n").repeat(21).getBytes(UTF_8), new Random(1));
        for (int count = 0; count < 20; count++) {
            form.next();
        }

        assertThrows(Rejection.class, form::next);
    }

    @Test
    void a_long_text_is_not_read_to_its_end() {
        assertThrows(Rejection.class, () -> first(HEAD + "x".repeat(11) + END).text(10));
    }

    private static String fileName(String parameter) {
        String body = "--b\r\ncontent-disposition: form-data; name=\"file\"; " + parameter + "\r\n\r\nx" + END;
        return first(body).fileName().orElseThrow();
    }

    private static Part first(String body) {
        return form(body.getBytes(UTF_8), new Random(1)).next().orElseThrow();
    }

    private static MultipartForm form(byte[] body, Random random) {
        return new MultipartForm(new Dribble(body, random), "b", 0);
    }

    private static byte[] all(Part part, int bufferSize) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        byte[] buffer = new byte[bufferSize];
        for (int length = part.next(buffer); length >= 0; length = part.next(buffer)) {
            all.writeBytes(Arrays.copyOf(buffer, length));
        }
        return all.toByteArray();
    }

    /** A body that comes in pieces of any size. */
    private static final class Dribble extends InputStream {
        private final ByteArrayInputStream body;
        private final Random random;

        Dribble(byte[] body, Random random) {
            this.body = new ByteArrayInputStream(body);
            this.random = random;
        }

        @Override
        public int read() {
            return body.read();
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            return body.read(target, offset, Math.min(length, 1 + random.nextInt(5_000)));
        }
    }
}
