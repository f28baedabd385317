package org.appticket.adapters.notification.mail;

import jakarta.mail.Address;
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

/** A mail that says that no person wrote it. Nothing gets into its head that could begin another line there. */
final class MailMessage extends MimeMessage {

    private static final String SENDER = "AppTicket";
    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final String id;

    private MailMessage(Session session, String id) {
        super(session);
        this.id = id;
    }

    static MailMessage of(Session session, MailDraft draft, MailServer server) throws MessagingException {
        String from = server.from();
        String site = from.substring(from.lastIndexOf('@') + 1);
        MailMessage message = new MailMessage(session, name(draft.id(), site));
        message.setFrom(address(from, SENDER));
        message.setRecipient(
                Message.RecipientType.TO,
                address(draft.to().address(), draft.to().name()));
        message.setSubject(plain(draft.subject()), UTF_8);
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("X-Auto-Response-Suppress", "All");
        message.setHeader("X-AppTicket-Loop", plain(site));
        message.setHeader("Content-Language", draft.locale().getLanguage());
        message.setThread(draft, site);
        if (draft.reply().isPresent() && server.replyTo().isPresent()) {
            String marked = marked(server.replyTo().get(), draft.reply().get());
            message.setReplyTo(new Address[] {address(marked, SENDER)});
        }
        message.setContent(alternatives(draft));
        return message;
    }

    /** Mail programs repeat the ids, so that an answer is known by its mark also where it goes to the plain address. */
    private void setThread(MailDraft draft, String site) throws MessagingException {
        if (draft.thread().isPresent()) {
            String thread = name(draft.thread().get(), site);
            setHeader("In-Reply-To", thread);
            String mark = draft.reply().isPresent()
                    ? "\r\n " + name("reply." + draft.reply().get(), site)
                    : "";
            setHeader("References", thread + mark);
        }
    }

    private static String marked(String address, String mark) {
        int at = address.lastIndexOf('@');
        return address.substring(0, at) + "+" + mark + address.substring(at);
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", id);
    }

    private static MimeMultipart alternatives(MailDraft draft) throws MessagingException {
        MimeBodyPart text = new MimeBodyPart();
        text.setText(draft.text(), UTF_8);
        MimeBodyPart html = new MimeBodyPart();
        html.setText(draft.html(), UTF_8, "html");
        return new MimeMultipart("alternative", text, html);
    }

    private static String name(String id, String site) throws AddressException {
        return "<appticket." + plain(id) + "@" + plain(site) + ">";
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
