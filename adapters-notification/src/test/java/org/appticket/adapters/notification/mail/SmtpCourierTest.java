package org.appticket.adapters.notification.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.appticket.adapters.notification.mail.MailServer.Encryption;
import org.appticket.application.port.account.Postman.Recipient;
import org.appticket.application.port.delivery.Courier;
import org.appticket.application.port.delivery.Courier.About;
import org.appticket.application.port.delivery.Courier.Item;
import org.appticket.application.port.delivery.Courier.News;
import org.appticket.domain.delivery.Setback;
import org.appticket.domain.delivery.Trouble;
import org.appticket.domain.history.Digest;
import org.appticket.domain.id.TicketId;
import org.appticket.domain.notification.NoticeKind;
import org.appticket.domain.people.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** News as they arrive at a real server. */
final class SmtpCourierTest {
    private static final Instant AT = Instant.parse("2026-03-02T09:30:00Z");
    private static final About SCREEN = about(42, "Écran noir & <b>fumée</b>");

    private final GreenMail mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final Courier courier;

    SmtpCourierTest() {
        mail.start();
        courier = courier(mail.getSmtp().getPort());
    }

    @AfterEach
    void stop() {
        mail.stop();
    }

    private static Courier courier(int port) {
        return new SmtpCourier(new MailServer(
                "127.0.0.1", port, Encryption.NONE, Optional.empty(), "desk@example.org", Optional.empty()));
    }

    private static About about(long ticket, String title) {
        return new About(
                new TicketId(ticket),
                title,
                false,
                "https://desk.example.org/tickets/" + ticket,
                Optional.of("Zoë Ōkami"),
                Optional.of(Instant.parse("2026-03-03T16:00:00Z")));
    }

    private static Item item(NoticeKind kind, About about, Optional<String> text) {
        return new Item(kind, AT, Optional.of("Bob \"<i>\" Martin"), text, about);
    }

    private static News news(String letter, Language language, String address, Item... items) {
        Recipient to = new Recipient(address, "Agathe Dupré", "agathe", language, ZoneId.of("Europe/Paris"));
        return new News(Digest.ofText(letter), to, List.of(items), Optional.empty());
    }

    private static News words(String text) {
        return news("words", Language.FR, "agathe@example.org", item(NoticeKind.COMMENTED, SCREEN, Optional.of(text)));
    }

    private MimeMessage delivered(News news) {
        assertEquals(Optional.empty(), courier.bring(news));
        MimeMessage[] all = mail.getReceivedMessages();
        return all[all.length - 1];
    }

    @Test
    void a_test_says_that_it_is_one_and_says_no_when_it_is_not_taken() throws MessagingException {
        Recipient to =
                new Recipient("agathe@example.org", "Agathe Dupré", "agathe", Language.FR, ZoneId.of("Europe/Paris"));
        assertEquals(Optional.empty(), courier.bringTest(Digest.ofText("test"), to));
        MimeMessage message = mail.getReceivedMessages()[0];
        assertEquals("Essai d'envoi d'AppTicket", message.getSubject());
        assertTrue(part(message, 0).contains("Ceci est un essai"));
        assertTrue(part(message, 1).contains("<p>Ceci est un essai"));
        mail.stop();
        assertEquals(Optional.of(Setback.of(Trouble.UNREACHABLE)), courier.bringTest(Digest.ofText("other"), to));
    }

    private static String part(MimeMessage message, int part) {
        try {
            return (String) ((Multipart) message.getContent()).getBodyPart(part).getContent();
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void its_head_threads_it_with_its_ticket_and_says_that_no_person_wrote_it() throws Exception {
        MimeMessage first = delivered(words("Salut."));
        assertEquals("[#42] Écran noir & <b>fumée</b>", first.getSubject());
        assertEquals("<appticket.ticket.42@example.org>", first.getHeader("In-Reply-To", null));
        assertEquals("<appticket.ticket.42@example.org>", first.getHeader("References", null));
        assertEquals("auto-generated", first.getHeader("Auto-Submitted", null));
        assertEquals("All", first.getHeader("X-Auto-Response-Suppress", null));
        assertEquals("example.org", first.getHeader("X-AppTicket-Loop", null));
        assertEquals("fr", first.getHeader("Content-Language", null));
        assertTrue(first.getMessageID().matches("<appticket\\.news\\.[0-9a-f]{32}@example\\.org>"));
        assertEquals(first.getMessageID(), delivered(words("Salut.")).getMessageID());
        assertNotEquals(
                first.getMessageID(),
                delivered(news(
                                "other",
                                Language.FR,
                                "agathe@example.org",
                                item(NoticeKind.CLOSED, SCREEN, Optional.empty())))
                        .getMessageID());
    }

    @Test
    void it_says_who_did_what_and_what_is_promised_in_the_language_and_time_of_its_reader() {
        String french = part(delivered(words("J'arrive à 14 h.")), 0);
        assertTrue(french.contains("Bob \"<i>\" Martin a écrit :"), french);
        assertTrue(french.contains("J'arrive à 14 h."), french);
        assertTrue(french.contains("Technicien responsable : Zoë Ōkami"), french);
        assertTrue(french.contains("Échéance promise : 3 mars 2026"), french);
        assertTrue(french.contains("17:00"), french);
        assertTrue(french.contains("https://desk.example.org/tickets/42"), french);
        String english = part(
                delivered(news(
                        "en", Language.EN, "bob@example.org", item(NoticeKind.RESOLVED, SCREEN, Optional.empty()))),
                0);
        assertTrue(english.contains("Bob \"<i>\" Martin resolved it."), english);
        assertTrue(english.contains("Promised until: March 3, 2026"), english);
    }

    @Test
    void what_people_wrote_is_shown_and_not_obeyed_in_html() {
        String html = part(delivered(words("<script>alert(1)</script>\n{{subject}} & \"so on\"")), 1);
        assertTrue(html.contains("&lt;script&gt;alert(1)"), html);
        assertTrue(html.contains("{{subject}}"), html);
        assertTrue(html.contains("Bob &quot;&lt;i&gt;&quot; Martin"), html);
        assertTrue(html.contains("Écran noir &amp; &lt;b&gt;fumée"), html);
        assertFalse(html.contains("<script"), html);
        assertFalse(html.contains("<b>fum"), html);
    }

    @Test
    void every_kind_is_worded_in_both_languages() {
        for (NoticeKind kind : NoticeKind.values()) {
            for (Language language : Language.values()) {
                MimeMessage message =
                        delivered(news(kind.name(), language, "a@example.org", item(kind, SCREEN, Optional.empty())));
                String text = part(message, 0) + part(message, 1);
                assertFalse(text.contains("{by}") || text.contains(kind.name()), text);
            }
        }
    }

    @Test
    void a_digest_lists_every_fact_once_under_its_ticket_and_belongs_to_no_thread() throws Exception {
        About other = about(43, "Badge perdu");
        MimeMessage message = delivered(news(
                "digest",
                Language.FR,
                "agathe@example.org",
                item(NoticeKind.STARTED, SCREEN, Optional.empty()),
                item(NoticeKind.STARTED, other, Optional.empty()),
                item(NoticeKind.RESOLVED, SCREEN, Optional.of("Câble remplacé."))));
        assertEquals("Nouvelles de vos tickets : 3 sur 2 tickets", message.getSubject());
        assertEquals(null, message.getHeader("In-Reply-To", null));
        String text = part(message, 0);
        assertEquals(3, text.split("\\* ", -1).length - 1, text);
        assertEquals(2, text.split("Ouvrir le ticket", -1).length - 1, text);
        assertTrue(text.indexOf("#42 ") < text.indexOf("#43 "), text);
        assertTrue(text.contains("Câble remplacé."), text);
    }

    @Test
    void nothing_gets_into_its_head_that_could_begin_another_line() {
        Item item = item(NoticeKind.CLOSED, about(42, "Title\r\nBcc: thief@example.org"), Optional.empty());
        assertEquals(
                Optional.of(Setback.of(Trouble.WRONG_ADDRESS)),
                courier.bring(news("head", Language.FR, "agathe@example.org", item)));
        assertEquals(
                Optional.of(Setback.of(Trouble.WRONG_ADDRESS)),
                courier.bring(news(
                        "to",
                        Language.FR,
                        "a@example.org\r\nBcc: thief@example.org",
                        item(NoticeKind.CLOSED, SCREEN, Optional.empty()))));
        assertEquals(0, mail.getReceivedMessages().length);
    }

    @Test
    void a_server_that_is_away_is_tried_again() {
        mail.stop();
        Optional<Setback> setback = courier.bring(words("Salut."));
        assertEquals(Optional.of(Setback.of(Trouble.UNREACHABLE)), setback);
        assertFalse(setback.orElseThrow().trouble().isForGood());
    }

    @ParameterizedTest
    @CsvSource({
        "CONNECT, 554 5.7.1 not from there, UNREACHABLE",
        "EHLO, 550 5.7.1 not by that name, UNREACHABLE",
        "AUTH, 535 5.7.8 not with that password, SIGN_IN_REFUSED",
        "AUTH, 454 4.7.0 not now, SIGN_IN_REFUSED",
        "MAIL, 451 4.3.0 not now, REFUSED_FOR_NOW",
        "MAIL, 550 5.7.1 not from that sender, REFUSED_FOR_NOW",
        "RCPT, 450 4.2.0 not now, REFUSED_FOR_NOW",
        "RCPT, 550 5.1.1 nobody of that name, RECIPIENT_REFUSED",
        "DATA, 554 5.5.1 no, REFUSED_FOR_NOW",
        "., 451 4.7.1 not now, REFUSED_FOR_NOW",
        "., 452 4.3.1 no room for it, REFUSED_FOR_NOW",
        "., 550 5.7.1 not with these words, MESSAGE_REFUSED",
        "., 552 5.3.4 too much of it, MESSAGE_REFUSED",
        "., 554 5.6.0 it looks like something bad, MESSAGE_REFUSED",
    })
    void a_mail_is_given_up_when_it_is_refused_itself_and_waits_when_nothing_is_taken_from_here(
            String command, String answer, Trouble trouble) {
        try (StubbornMailServer server = new StubbornMailServer(command, answer)) {
            Courier patient = new SmtpCourier(new MailServer(
                    "127.0.0.1",
                    server.port(),
                    Encryption.NONE,
                    Optional.of(new MailServer.Account("desk", "a password of a mail server")),
                    "desk@example.org",
                    Optional.empty()));
            assertEquals(Optional.of(Setback.of(trouble)), patient.bring(words("Salut.")));
        }
    }
}
