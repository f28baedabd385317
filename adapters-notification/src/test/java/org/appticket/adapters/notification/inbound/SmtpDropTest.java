package org.appticket.adapters.notification.inbound;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.appticket.application.view.content.ByteSource;
import org.appticket.domain.TooLarge;
import org.appticket.domain.Unavailable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A mail server hands over mail, and may forget what was answered for. */
class SmtpDropTest {
    private static final int MOST = 100_000;
    private static final String GREETING = "EHLO mx.example.org";
    private static final String FROM = "MAIL FROM:<agathe@example.net>";
    private static final String TO = "RCPT TO:<support@example.org>";

    private final List<String> kept = new CopyOnWriteArrayList<>();
    private volatile boolean away;
    private final SmtpDrop drop = drop(0);

    @BeforeEach
    void open() {
        drop.open();
    }

    @AfterEach
    void close() {
        drop.close();
    }

    private SmtpDrop drop(int port) {
        SmtpDrop.Place place =
                new SmtpDrop.Place(InetAddress.getLoopbackAddress(), port, Set.of("support@example.org"), MOST);
        return new SmtpDrop(place, this::keep, Thread::new);
    }

    private void keep(ByteSource mail) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        byte[] buffer = new byte[1_000];
        for (int length = mail.next(buffer); length >= 0; length = mail.next(buffer)) {
            all.write(buffer, 0, length);
            if (all.size() > MOST) {
                throw new TooLarge(MOST);
            }
        }
        if (away) {
            throw new Unavailable(Duration.ofSeconds(1));
        }
        kept.add(all.toString(US_ASCII));
    }

    /** One that speaks as mail servers do. */
    private final class Server implements AutoCloseable {
        private final Socket socket = new Socket(InetAddress.getLoopbackAddress(), drop.port());
        private final BufferedReader in = new BufferedReader(new InputStreamReader(socket.getInputStream(), US_ASCII));
        private final OutputStream out = socket.getOutputStream();

        Server() throws IOException {
            socket.setSoTimeout(30_000);
        }

        String answer() throws IOException {
            String line = in.readLine();
            while (line != null && line.length() > 3 && line.charAt(3) == '-') {
                line = in.readLine();
            }
            return line == null ? "" : line.substring(0, 3);
        }

        void write(String text) throws IOException {
            out.write(text.getBytes(US_ASCII));
            out.flush();
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }

    /** What is answered to the greeting and to each of these. */
    private List<String> answers(String... said) throws IOException {
        try (Server server = new Server()) {
            List<String> answers = new ArrayList<>(List.of(server.answer()));
            for (String one : said) {
                server.write(one + "\r\n");
                answers.add(server.answer());
            }
            return answers;
        }
    }

    @Test
    void a_mail_is_kept_with_its_envelope_before_it_is_answered_for() throws IOException {
        assertEquals(
                List.of("220", "250", "250", "250", "354", "250", "221"),
                answers(GREETING, FROM, TO, "DATA", "Subject: x\r\n\r\n..Bonjour\r\n.", "QUIT"));
        assertEquals(
                List.of(
                        "Return-Path: <agathe@example.net>",
                        "Delivered-To: support@example.org",
                        "Subject: x",
                        "",
                        ".Bonjour"),
                kept.get(0).lines().toList());
        assertTrue(kept.get(0).endsWith(".Bonjour\r\n"));
    }

    @Test
    void who_is_answered_and_who_sends_bounces_stand_in_the_envelope() throws IOException {
        String marked = "Support+12.7.abc@Example.org";
        answers(GREETING, "MAIL FROM:<>", "RCPT TO:<" + marked + ">", TO, "DATA", "\r\nx\r\n.");
        assertTrue(kept.get(0).startsWith("Return-Path: <>\r\nDelivered-To: " + marked + "\r\nDelivered-To: support@"));
    }

    @Test
    void mail_of_others_is_refused() throws IOException {
        assertEquals(
                List.of("220", "250", "250", "550", "550", "503"),
                answers(GREETING, FROM, "RCPT TO:<boss@example.org>", "RCPT TO:<support@example.net>", "DATA"));
    }

    @Test
    void a_mail_that_is_too_large_is_refused_and_nothing_in_it_is_taken_for_commands() throws IOException {
        String line = "MAIL FROM:<boss@example.org>\r\n";
        String large = line.repeat(2 * MOST / line.length());
        assertEquals(
                List.of("220", "250", "250", "250", "354", "552", "250", "250", "354", "250"),
                answers(GREETING, FROM, TO, "DATA", large + ".", FROM, TO, "DATA", "\r\nsmall\r\n."));
        assertEquals(1, kept.size());
        assertEquals(List.of("220", "250", "552"), answers(GREETING, FROM + " SIZE=" + (MOST + 1)));
    }

    @Test
    void a_mail_that_cannot_be_kept_now_is_sent_again() throws IOException {
        away = true;
        assertEquals(
                List.of("220", "250", "250", "250", "354", "451"), answers(GREETING, FROM, TO, "DATA", "\r\nx\r\n."));
        away = false;
        assertEquals("250", answers(GREETING, FROM, TO, "DATA", "\r\nx\r\n.").get(5));
        assertEquals(1, kept.size());
    }

    @Test
    void of_a_mail_that_breaks_off_nothing_is_kept() throws IOException {
        try (Server server = new Server()) {
            for (String said : List.of(GREETING, FROM, TO, "DATA")) {
                server.answer();
                server.write(said + "\r\n");
            }
            server.answer();
            server.write("Subject: x\r\n\r\nhalf");
            server.socket.shutdownOutput();
            server.answer();
        }
        assertEquals(List.of(), kept);
    }

    @Test
    void only_so_many_speak_at_once() throws IOException {
        List<Server> servers = new ArrayList<>();
        try {
            List<String> greetings = new ArrayList<>();
            for (int at = 0; at < 21; at++) {
                Server server = new Server();
                servers.add(server);
                greetings.add(server.answer());
            }
            assertEquals(20, greetings.stream().filter("220"::equals).count());
            assertTrue(greetings.contains("421"), greetings::toString);
        } finally {
            for (Server server : servers) {
                server.close();
            }
        }
    }

    @Test
    void a_port_that_is_taken_is_said_at_once() {
        SmtpDrop other = drop(drop.port());
        assertThrows(RuntimeException.class, other::open);
    }
}
