package org.appticket.adapters.notification.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.appticket.adapters.notification.mail.MailServer.Account;
import org.appticket.adapters.notification.mail.MailServer.Encryption;
import org.appticket.application.contract.account.PostmanContract;
import org.appticket.application.contract.account.ReceivedLetter;
import org.appticket.application.port.account.Postman;
import org.appticket.application.port.account.Postman.Delivery;
import org.appticket.application.port.account.Postman.Outcome;
import org.appticket.application.port.account.Postman.Recipient;
import org.appticket.domain.account.LetterKind;
import org.appticket.domain.people.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class SmtpPostmanTest implements PostmanContract {
    private final GreenMail mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final Postman postman;

    SmtpPostmanTest() {
        mail.start();
        postman = new SmtpPostman(server(mail.getSmtp().getPort(), Encryption.NONE, Optional.empty()));
    }

    @AfterEach
    void stop() {
        mail.stop();
    }

    private static MailServer server(int port, Encryption encryption, Optional<Account> account) {
        return new MailServer("127.0.0.1", port, encryption, account, "desk@example.org", Optional.empty());
    }

    private static Delivery letter(LetterKind kind, Language language, String name) {
        Recipient to = new Recipient("agathe@example.org", name, "agathe", language, ZoneId.of("Europe/Paris"));
        return new Delivery("4711.1", kind, to, kind.purpose().map(purpose -> LINK));
    }

    @Override
    public Postman postman() {
        return postman;
    }

    @Override
    public List<ReceivedLetter> received() {
        return Arrays.stream(mail.getReceivedMessages())
                .map(message -> new ReceivedLetter(recipient(message), part(message, 0)))
                .toList();
    }

    @Override
    public void closeMailboxes() {
        mail.stop();
    }

    private static String recipient(MimeMessage message) {
        try {
            return ((jakarta.mail.internet.InternetAddress) message.getAllRecipients()[0]).getAddress();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String part(MimeMessage message, int part) {
        try {
            return (String) ((Multipart) message.getContent()).getBodyPart(part).getContent();
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private MimeMessage delivered(Delivery delivery) {
        assertEquals(Outcome.DELIVERED, postman.deliver(delivery));
        MimeMessage[] all = mail.getReceivedMessages();
        return all[all.length - 1];
    }

    @Test
    void its_head_says_that_no_person_wrote_it_and_is_the_same_when_it_goes_out_again() throws Exception {
        Delivery letter = letter(LetterKind.INVITATION, Language.FR, "Agathe \"Aga\" <Dupré>, 株式会社");
        MimeMessage first = delivered(letter);
        assertEquals("<appticket.4711.1@example.org>", first.getMessageID());
        assertEquals(first.getMessageID(), delivered(letter).getMessageID());
        assertEquals("auto-generated", first.getHeader("Auto-Submitted", null));
        assertEquals("All", first.getHeader("X-Auto-Response-Suppress", null));
        assertEquals("AppTicket <desk@example.org>", first.getFrom()[0].toString());
        var to = (jakarta.mail.internet.InternetAddress) first.getAllRecipients()[0];
        assertEquals("Agathe \"Aga\" <Dupré>, 株式会社", to.getPersonal());
        assertEquals(1, first.getAllRecipients().length);
        assertEquals("Votre compte AppTicket", first.getSubject());
    }

    @Test
    void every_letter_is_worded_in_both_languages_with_the_time_of_its_reader() {
        for (LetterKind kind : LetterKind.values()) {
            MimeMessage french = delivered(letter(kind, Language.FR, "Agathe"));
            assertTrue(part(french, 0).startsWith("Bonjour Agathe,"), kind::name);
            MimeMessage english = delivered(letter(kind, Language.EN, "Agathe"));
            assertTrue(part(english, 0).startsWith("Hello Agathe,"), kind::name);
            assertFalse((part(english, 0) + part(french, 0)).contains("{"), kind::name);
            boolean linked = kind.purpose().isPresent();
            assertEquals(linked, part(french, 0).contains("10:30"), "Paris is an hour ahead in March");
            assertEquals(linked, part(english, 1).contains("<a href=\"" + LINK.address() + "\">"));
        }
    }

    @Test
    void a_name_is_shown_and_not_obeyed_in_html() {
        String html = part(delivered(letter(LetterKind.INVITATION, Language.EN, "<img src=x>")), 1);
        assertTrue(html.contains("&lt;img src=x&gt;"), html);
        assertFalse(html.contains("<img"), html);
    }

    @Test
    void nothing_is_said_in_plain_where_it_should_be_encrypted() {
        int port = mail.getSmtp().getPort();
        Optional<Account> account = Optional.of(new Account("desk", "a password of a mail server"));
        for (Encryption encryption : List.of(Encryption.STARTTLS, Encryption.IMPLICIT)) {
            Postman careful = new SmtpPostman(server(port, encryption, account));
            assertEquals(Outcome.NOT_NOW, careful.deliver(letter(LetterKind.INVITATION, Language.FR, "Agathe")));
        }
        assertEquals(0, mail.getReceivedMessages().length);
    }

    @Test
    void a_certificate_that_nobody_vouches_for_is_not_trusted() {
        GreenMail tls = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTPS));
        tls.start();
        try {
            Postman careful = new SmtpPostman(server(tls.getSmtps().getPort(), Encryption.IMPLICIT, Optional.empty()));
            assertEquals(Outcome.NOT_NOW, careful.deliver(letter(LetterKind.INVITATION, Language.FR, "Agathe")));
            assertEquals(0, tls.getReceivedMessages().length);
        } finally {
            tls.stop();
        }
    }

    @Test
    void a_server_that_says_nothing_is_given_up_in_time() throws IOException {
        try (ServerSocket silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            Postman patient = new SmtpPostman(server(silent.getLocalPort(), Encryption.NONE, Optional.empty()));
            long begun = System.nanoTime();
            assertEquals(Outcome.NOT_NOW, patient.deliver(letter(LetterKind.INVITATION, Language.FR, "Agathe")));
            assertTrue(System.nanoTime() - begun < 12_000_000_000L);
        }
    }

    @Test
    void the_password_of_the_mail_server_is_not_shown() {
        MailServer server = server(25, Encryption.NONE, Optional.of(new Account("desk", "a secret")));
        assertFalse(server.toString().contains("a secret"));
    }
}
