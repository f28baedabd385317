package org.appticket.adapters.notification.inbound;

import static org.appticket.adapters.notification.inbound.TestDrop.MOST;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A mail server hands over mail by LMTP (RFC 2033): each recipient of a mail has an answer. */
class LmtpDropTest {
    private static final String GREETING = "LHLO mx.example.org";
    private static final String FROM = "MAIL FROM:<agathe@example.net>";
    private static final String TO = "RCPT TO:<support@example.org>";
    private static final String ALSO_TO = "RCPT TO:<printers@example.org>";
    private static final String TO_OTHERS = "RCPT TO:<boss@example.org>";
    private static final String MAIL = "Subject: x\r\n\r\n..Bonjour\r\n.";

    private final TestDrop drop = new TestDrop(MailDrop.Protocol.LMTP);

    @AfterEach
    void close() {
        drop.close();
    }

    @Test
    void a_mail_is_kept_with_its_envelope_before_it_is_answered_for() throws IOException {
        assertEquals(
                List.of("220", "250", "250", "250", "354", "250", "221"),
                drop.answers(GREETING, FROM, TO, "DATA", MAIL, "QUIT"));
        assertEquals(
                List.of(
                        "Return-Path: <agathe@example.net>",
                        "Delivered-To: support@example.org",
                        "Subject: x",
                        "",
                        ".Bonjour"),
                drop.kept().get(0).lines().toList());
    }

    @Test
    void a_greeting_tells_what_can_be_asked_for() throws IOException {
        try (TestDrop.Server server = new TestDrop.Server(drop.port())) {
            server.answer();
            server.write(GREETING + "\r\n");
            List<String> lines = new ArrayList<>();
            for (int at = 0; at < 4; at++) {
                lines.add(server.line());
            }
            assertEquals(
                    List.of("250-appticket.localhost", "250-PIPELINING", "250-8BITMIME", "250 SIZE " + MOST), lines);
        }
        assertEquals(List.of("220", "501"), drop.answers("LHLO"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"HELO mx.example.org", "EHLO mx.example.org", "BDAT 1 LAST"})
    void what_is_no_part_of_it_is_refused(String command) throws IOException {
        assertEquals(List.of("220", "500", "250"), drop.answers(command, GREETING));
    }

    @Test
    void each_recipient_that_was_taken_has_an_answer_and_the_mail_is_kept_once() throws IOException {
        assertEquals(
                List.of("220", "250", "250", "250", "550", "250", "354", "250", "250", "221"),
                drop.answersTo(GREETING, FROM, TO, TO_OTHERS, ALSO_TO, "DATA", MAIL, "QUIT"));
        assertEquals(
                List.of(
                        "Return-Path: <agathe@example.net>",
                        "Delivered-To: support@example.org",
                        "Delivered-To: printers@example.org"),
                drop.kept().get(0).lines().limit(3).toList());
        assertEquals(1, drop.kept().size());
    }

    @Test
    void a_mail_for_nobody_is_not_heard() throws IOException {
        assertEquals(
                List.of("220", "250", "503", "250", "550", "503"),
                drop.answers(GREETING, "DATA", FROM, TO_OTHERS, "DATA"));
    }

    @Test
    void a_mail_that_cannot_be_kept_now_is_refused_for_each_recipient_and_can_come_again() throws IOException {
        drop.goAway(true);
        assertEquals(
                List.of("220", "250", "250", "250", "250", "354", "451", "451", "221"),
                drop.answersTo(GREETING, FROM, TO, ALSO_TO, "DATA", MAIL, "QUIT"));
        drop.goAway(false);
        assertEquals(
                List.of("220", "250", "250", "250", "250", "354", "250", "250", "221"),
                drop.answersTo(GREETING, FROM, TO, ALSO_TO, "DATA", MAIL, "QUIT"));
        assertEquals(1, drop.kept().size());
    }

    @Test
    void a_mail_that_is_too_large_is_refused_for_each_recipient_and_nothing_in_it_is_taken_for_commands()
            throws IOException {
        String line = "MAIL FROM:<boss@example.org>\r\n";
        String large = line.repeat(2 * MOST / line.length()) + ".";
        assertEquals(
                List.of("220", "250", "250", "250", "250", "354", "552", "552", "250", "250", "354", "250", "221"),
                drop.answersTo(GREETING, FROM, TO, ALSO_TO, "DATA", large, FROM, TO, "DATA", MAIL, "QUIT"));
        assertEquals(1, drop.kept().size());
        assertEquals(List.of("220", "250", "552"), drop.answers(GREETING, FROM + " SIZE=" + (MOST + 1)));
    }

    @Test
    void who_does_not_end_is_not_heard_to_the_end_and_has_its_answers() throws IOException {
        try (TestDrop.Server server = new TestDrop.Server(drop.port())) {
            server.write(String.join("\r\n", GREETING, FROM, TO, ALSO_TO, "DATA", ""));
            server.sayEndlessly("x".repeat(998) + "\r\n");
            List<String> answers = new ArrayList<>();
            for (int at = 0; at < 8; at++) {
                answers.add(server.answer());
            }
            assertEquals(List.of("220", "250", "250", "250", "250", "354", "552", "552"), answers);
        }
        assertEquals(List.of(), drop.kept());
    }

    @Test
    void what_was_begun_can_be_taken_back() throws IOException {
        assertEquals(
                List.of("220", "250", "250", "250", "250", "503", "250", "250", "354", "250"),
                drop.answers(GREETING, FROM, TO, "RSET", "DATA", FROM, ALSO_TO, "DATA", MAIL));
        assertEquals(
                List.of("Return-Path: <agathe@example.net>", "Delivered-To: printers@example.org"),
                drop.kept().get(0).lines().limit(2).toList());
    }

    @Test
    void mails_can_come_one_after_another_without_a_wait_for_answers() throws IOException {
        assertEquals(
                List.of("220", "250", "250", "250", "354", "250", "250", "250", "354", "250", "221"),
                drop.answersTo(GREETING, FROM, TO, "DATA", MAIL, FROM, ALSO_TO, "DATA", MAIL, "QUIT"));
        assertEquals(2, drop.kept().size());
    }
}
