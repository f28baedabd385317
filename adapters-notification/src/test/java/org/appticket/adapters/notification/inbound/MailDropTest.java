package org.appticket.adapters.notification.inbound;

import static org.appticket.adapters.notification.inbound.TestDrop.MOST;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A mail server hands over mail by SMTP, and may forget what was answered for. */
class MailDropTest {
    private static final String GREETING = "EHLO mx.example.org";
    private static final String FROM = "MAIL FROM:<agathe@example.net>";
    private static final String TO = "RCPT TO:<support@example.org>";

    private final TestDrop drop = new TestDrop(MailDrop.Protocol.SMTP);

    @AfterEach
    void close() {
        drop.close();
    }

    @Test
    void a_mail_is_kept_with_its_envelope_before_it_is_answered_for() throws IOException {
        assertEquals(
                List.of("220", "250", "250", "250", "354", "250", "221"),
                drop.answers(GREETING, FROM, TO, "DATA", "Subject: x\r\n\r\n..Bonjour\r\n.", "QUIT"));
        assertEquals(
                List.of(
                        "Return-Path: <agathe@example.net>",
                        "Delivered-To: support@example.org",
                        "Subject: x",
                        "",
                        ".Bonjour"),
                drop.kept().get(0).lines().toList());
        assertTrue(drop.kept().get(0).endsWith(".Bonjour\r\n"));
    }

    @Test
    void who_is_answered_and_who_sends_bounces_stand_in_the_envelope() throws IOException {
        String marked = "Support+12.7.abc@Example.org";
        drop.answers(GREETING, "MAIL FROM:<>", "RCPT TO:<" + marked + ">", TO, "DATA", "\r\nx\r\n.");
        assertTrue(drop.kept()
                .get(0)
                .startsWith("Return-Path: <>\r\nDelivered-To: " + marked + "\r\nDelivered-To: support@"));
    }

    @Test
    void mail_of_others_is_refused() throws IOException {
        assertEquals(
                List.of("220", "250", "250", "550", "550", "503"),
                drop.answers(GREETING, FROM, "RCPT TO:<boss@example.org>", "RCPT TO:<support@example.net>", "DATA"));
    }

    @Test
    void who_greets_as_by_lmtp_is_refused() throws IOException {
        assertEquals(List.of("220", "500", "250"), drop.answers("LHLO mx.example.org", GREETING));
    }

    @Test
    void a_mail_that_is_too_large_is_refused_and_nothing_in_it_is_taken_for_commands() throws IOException {
        String line = "MAIL FROM:<boss@example.org>\r\n";
        String large = line.repeat(2 * MOST / line.length());
        assertEquals(
                List.of("220", "250", "250", "250", "354", "552", "250", "250", "354", "250"),
                drop.answers(GREETING, FROM, TO, "DATA", large + ".", FROM, TO, "DATA", "\r\nsmall\r\n."));
        assertEquals(1, drop.kept().size());
        assertEquals(List.of("220", "250", "552"), drop.answers(GREETING, FROM + " SIZE=" + (MOST + 1)));
    }

    @Test
    void a_mail_that_cannot_be_kept_now_is_sent_again() throws IOException {
        drop.goAway(true);
        assertEquals(
                List.of("220", "250", "250", "250", "354", "451"),
                drop.answers(GREETING, FROM, TO, "DATA", "\r\nx\r\n."));
        drop.goAway(false);
        assertEquals(
                "250", drop.answers(GREETING, FROM, TO, "DATA", "\r\nx\r\n.").get(5));
        assertEquals(1, drop.kept().size());
    }

    @Test
    void of_a_mail_that_breaks_off_nothing_is_kept() throws IOException {
        try (TestDrop.Server server = new TestDrop.Server(drop.port())) {
            for (String said : List.of(GREETING, FROM, TO, "DATA")) {
                server.answer();
                server.write(said + "\r\n");
            }
            server.answer();
            server.write("Subject: x\r\n\r\nhalf");
            server.fallSilent();
            server.answer();
        }
        assertEquals(List.of(), drop.kept());
    }

    @Test
    void only_so_many_speak_at_once() throws IOException {
        List<TestDrop.Server> servers = new ArrayList<>();
        try {
            List<String> greetings = new ArrayList<>();
            for (int at = 0; at < 21; at++) {
                TestDrop.Server server = new TestDrop.Server(drop.port());
                servers.add(server);
                greetings.add(server.answer());
            }
            assertEquals(20, greetings.stream().filter("220"::equals).count());
            assertTrue(greetings.contains("421"), greetings::toString);
        } finally {
            for (TestDrop.Server server : servers) {
                server.close();
            }
        }
    }

    @Test
    void a_port_that_is_taken_is_said_at_once() {
        MailDrop other = drop.at(drop.port());
        assertThrows(RuntimeException.class, other::open);
    }
}
