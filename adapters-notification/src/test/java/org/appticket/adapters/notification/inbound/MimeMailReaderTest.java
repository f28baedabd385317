package org.appticket.adapters.notification.inbound;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.appticket.application.view.inbound.EnclosedFile;
import org.appticket.application.view.inbound.IncomingMail;
import org.appticket.application.view.inbound.Reading;
import org.appticket.domain.inbound.InboundCause;
import org.appticket.domain.people.EmailAddress;
import org.junit.jupiter.api.Test;

/** Mails are understood as people see them, and hostile ones are not. */
class MimeMailReaderTest {
    private static final String HEAD = """
            From: =?iso-8859-1?q?Agathe_Dupr=E9?= <Agathe@example.org>
            To: a@example.org, B <b@example.org>
            Subject: =?utf-8?b?w4ljcmFu?= noir
            Message-ID: <1@example.net>
            MIME-Version: 1.0
            """;

    private static Optional<IncomingMail> read(String raw) {
        return new MimeMailReader()
                .read(MailBytes.source(raw.replace("\n", "\r\n").getBytes(StandardCharsets.ISO_8859_1)))
                .mail();
    }

    private static IncomingMail mail(String rest) {
        return read(HEAD + rest).orElseThrow();
    }

    @Test
    void names_and_texts_come_in_letters_of_all_alphabets() {
        IncomingMail mail = mail("""
                Content-Type: text/plain; charset=iso-8859-15
                Content-Transfer-Encoding: quoted-printable

                Depuis=20midi =A4
                """);
        assertEquals("Écran noir", mail.subject().text());
        assertEquals("Agathe Dupré", mail.senderName());
        assertEquals(Optional.of(new EmailAddress("Agathe@example.org")), mail.from());
        assertEquals(List.of(new EmailAddress("a@example.org"), new EmailAddress("b@example.org")), mail.recipients());
        assertEquals("Depuis midi €", mail.text());
    }

    @Test
    void of_alternatives_the_plain_one_is_taken_and_files_are_found_at_any_level() {
        IncomingMail mail = mail("""
                Content-Type: multipart/mixed; boundary=m

                --m
                Content-Type: multipart/alternative; boundary=a

                --a
                Content-Type: text/html

                <p>HTML</p>
                --a
                Content-Type: text/plain

                Plain
                --a--
                --m
                Content-Type: application/pdf
                Content-Disposition: attachment; filename*=utf-8''%C3%A9.pdf

                PDF
                --m
                Content-Type: image/png
                Content-ID: <logo>
                Content-Disposition: inline; filename=logo.png

                x
                --m
                Content-Type: message/rfc822

                Subject: other

                body
                --m--
                """);
        assertEquals("Plain", mail.text());
        assertEquals(
                List.of("é.pdf", "message.eml"),
                mail.files().stream().map(EnclosedFile::name).toList());
    }

    @Test
    void html_becomes_text_and_nothing_that_runs_or_hides() {
        IncomingMail mail =
                mail("Content-Type: text/html; charset=iso-8859-1\n\n<html><head><title>t</title></head><body>"
                        + "<script>alert(1)</script><div style='display: none'>hidden</div><h1>Bonjour</h1>"
                        + "<ul><li>un<li>deux</ul><p>voir <a href='https://example.org/x'>ici</a>, pas "
                        + "<a href='javascript:alert(1)'>là</a><br>fin <img src='https://tracker.example/x.png' alt='image'></p>"
                        + "<blockquote><p>cité<p>encore</blockquote></body></html>");
        assertEquals(
                "Bonjour\n\n- un\n- deux\n\nvoir ici (https://example.org/x), pas là\nfin image\n\n> cité\n>\n> encore",
                mail.text());
    }

    @Test
    void the_same_mail_has_one_identity_whatever_its_way_and_its_boundaries() {
        String body =
                "Content-Type: multipart/mixed; boundary=%1$s\n\n--%1$s\nContent-Type: text/plain\n\nBonjour\n--%1$s--\n";
        IncomingMail one =
                read("Received: by a\n" + HEAD + body.formatted("one")).orElseThrow();
        IncomingMail other =
                read("Received: by b\n" + HEAD + body.formatted("two")).orElseThrow();
        IncomingMail changed = mail(body.formatted("one").replace("Bonjour", "Bonsoir"));
        assertEquals(one.identity(), other.identity());
        assertEquals(one.identity().id(), changed.identity().id());
        assertNotEquals(one.identity(), changed.identity());
    }

    @Test
    void who_says_that_several_sent_it_says_nothing() {
        assertEquals(
                Optional.empty(),
                read("From: a@example.org, b@example.org\n\nx").orElseThrow().from());
        assertEquals(
                Optional.empty(),
                read("From: a@example.org\nFrom: b@example.org\n\nx")
                        .orElseThrow()
                        .from());
        assertEquals(Optional.empty(), read("From: nobody\n\nx").orElseThrow().from());
    }

    @Test
    void a_line_in_the_head_stays_one_line() {
        IncomingMail mail = read("From: a@example.org\nSubject: =?utf-8?q?a=0D=0ABcc:_b@example.org?=\n\nx")
                .orElseThrow();
        assertEquals("a Bcc: b@example.org", mail.subject().text());
        assertTrue(mail.head().all("bcc").isEmpty());
    }

    @Test
    void more_parts_or_levels_than_people_make_are_not_read() {
        StringBuilder deep = new StringBuilder("Content-Type: multipart/mixed; boundary=b0\n\n");
        StringBuilder wide = new StringBuilder("Content-Type: multipart/mixed; boundary=b\n\n");
        for (int at = 0; at < 300; at++) {
            deep.append("--b%d\nContent-Type: multipart/mixed; boundary=b%d\n\n".formatted(at, at + 1));
            wide.append("--b\n\nx\n");
        }
        assertEquals(Optional.empty(), read(HEAD + deep));
        assertEquals(Optional.empty(), read(HEAD + wide + "--b--\n"));
    }

    @Test
    void html_of_any_depth_ends() {
        String html = "<div>".repeat(100_000) + "Bonjour" + "</div>".repeat(100_000);
        Optional<IncomingMail> mail = read(HEAD + "Content-Type: text/html\n\n" + html);
        assertFalse(mail.map(IncomingMail::text).orElse("").contains("<"));
    }

    @Test
    void a_million_parts_are_not_taken_apart() {
        String raw = HEAD + "Content-Type: multipart/mixed; boundary=b\n\n" + "--b\n\n".repeat(1_000_000);
        assertEquals(Optional.empty(), read(raw));
        assertEquals(
                Optional.empty(),
                read(HEAD + "Content-Type: multipart/mixed; boundary=" + "b".repeat(50_000) + "\n\n"));
    }

    @Test
    void heads_that_nobody_writes_are_not_read() {
        String parameters =
                IntStream.range(0, 100_000).mapToObj(at -> "; p" + at + "=1").collect(joining());
        assertEquals(Optional.empty(), read(HEAD + "Content-Type: text/plain" + parameters + "\n\nx"));
        assertEquals(Optional.empty(), read(HEAD + "X-Long: " + "x".repeat(300_000) + "\n\nx"));
    }

    @Test
    void what_takes_longer_than_a_mail_may_take_is_given_up_and_says_so() {
        String html =
                HEAD + "Content-Type: text/html\n\n" + "<a href='https://example.org'><object><b>x".repeat(100_000);
        Reading reading = new MimeMailReader(Duration.ofMillis(50))
                .read(MailBytes.source(html.getBytes(StandardCharsets.US_ASCII)));
        assertEquals(Optional.of(InboundCause.TOO_LABORIOUS), reading.obstacle());
    }

    @Test
    void what_grows_while_it_is_read_grows_no_further_than_people_read() {
        String quoted = "<blockquote>".repeat(2_000) + "<p>a".repeat(300_000);
        String html = "Content-Type: text/html\n\n<p>first</p>" + quoted;
        String text = mail(html).text();
        assertTrue(text.startsWith("first"));
        assertTrue(text.length() < 250_000, () -> "it has " + text.length());
        String plain =
                mail("Content-Type: text/plain\n\n" + "b\n".repeat(1_000_000)).text();
        assertTrue(plain.length() > 100_000 && plain.length() <= 200_000, () -> "it has " + plain.length());
    }

    @Test
    void many_things_that_are_never_shown_cost_no_more_than_others() {
        String hidden = "<script></script><p hidden>x</p>".repeat(100_000);
        assertEquals(
                "shown",
                mail("Content-Type: text/html\n\n" + hidden + "<p>shown</p>").text());
    }

    @Test
    void garbage_never_throws() {
        long seed = 20_310_302L;
        Random random = new Random(seed);
        byte[] good = (HEAD
                        + "Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/html\n\n<p>x</p>\n--b\n"
                        + "Content-Type: application/pdf; name=x.pdf\nContent-Transfer-Encoding: base64\n\nAAAA\n--b--\n")
                .getBytes(StandardCharsets.UTF_8);
        int read = 0;
        for (int round = 0; round < 500; round++) {
            byte[] bad = good.clone();
            for (int flips = 0; flips < 8; flips++) {
                bad[random.nextInt(bad.length)] = (byte) random.nextInt(256);
            }
            read += new MimeMailReader().read(MailBytes.source(bad)).mail().isPresent() ? 1 : 0;
        }
        assertTrue(read > 100, () -> "seed " + seed);
    }
}
