package org.appticket.adapters.notification.mail;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.net.IDN;
import java.nio.charset.StandardCharsets;
import org.appticket.application.port.account.Postman.Delivery;

/** A letter as a message. Nothing gets into its head that could begin another line there. */
final class LetterMessage extends MimeMessage {

    private static final String SENDER = "AppTicket";
    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final String id;

    private LetterMessage(Session session, String id) {
        super(session);
        this.id = id;
    }

    static LetterMessage of(Session session, Delivery delivery, String from) throws MessagingException {
        LetterWords words = LetterWords.of(delivery);
        String site = from.substring(from.lastIndexOf('@') + 1);
        LetterMessage message = new LetterMessage(session, "<appticket." + plain(delivery.id()) + "@" + site + ">");
        message.setFrom(address(from, SENDER));
        message.setRecipient(
                Message.RecipientType.TO,
                address(delivery.to().address(), delivery.to().name()));
        message.setSubject(plain(words.subject()), UTF_8);
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("X-Auto-Response-Suppress", "All");
        message.setHeader("X-AppTicket-Loop", plain(site));
        message.setHeader("Content-Language", words.locale().getLanguage());
        message.setContent(alternatives(words));
        return message;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", id);
    }

    private static MimeMultipart alternatives(LetterWords words) throws MessagingException {
        MimeBodyPart text = new MimeBodyPart();
        text.setText(words.text(), UTF_8);
        MimeBodyPart html = new MimeBodyPart();
        html.setText(words.html(), UTF_8, "html");
        return new MimeMultipart("alternative", text, html);
    }

    private static InternetAddress address(String address, String name) throws MessagingException {
        try {
            InternetAddress made = new InternetAddress(ascii(plain(address)), plain(name), UTF_8);
            made.validate();
            return made;
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException("every Java has UTF-8", impossible);
        }
    }

    /** Hosts with letters of other alphabets are written as name servers know them. */
    private static String ascii(String address) throws AddressException {
        int at = address.lastIndexOf('@');
        try {
            return address.substring(0, at + 1) + IDN.toASCII(address.substring(at + 1));
        } catch (IllegalArgumentException noHost) {
            throw new AddressException("no host");
        }
    }

    private static String plain(String value) throws AddressException {
        if (value.chars().anyMatch(Character::isISOControl)) {
            throw new AddressException("a control character");
        }
        return value;
    }
}
