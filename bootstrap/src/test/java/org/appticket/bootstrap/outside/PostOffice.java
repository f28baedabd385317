package org.appticket.bootstrap.outside;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Flags;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/** A real mail server with mailboxes that are read, and a line to it that can be cut. */
public final class PostOffice {
    private static final String PASSWORD = "mailbox secret";

    private final GreenMail mail = new GreenMail(new ServerSetup[] {
        new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP),
        new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP)
    });
    private final CutLine line;

    public PostOffice(List<String> mailboxes) {
        MailHandlers.use();
        mail.start();
        mailboxes.forEach(name -> mail.setUser(name + "@example.org", name, PASSWORD));
        line = new CutLine(mail.getImap().getPort());
    }

    /** What a server needs to read the mailboxes, and to send by this place. */
    public Map<String, String> settings(List<String> mailboxes, String poll) {
        Map<String, String> settings =
                new HashMap<>(MailSettings.to(mail.getSmtp().getPort()));
        settings.putAll(Map.of(
                "APPTICKET_MAIL_REPLY_TO", "support@example.org",
                "APPTICKET_REPLY_UNDO", "0",
                "APPTICKET_MAILBOXES", String.join(",", mailboxes),
                "APPTICKET_MAILBOX_POLL", poll,
                "APPTICKET_MAILBOX_WELCOME", "welcome.example"));
        for (String name : mailboxes) {
            String prefix = "APPTICKET_MAILBOX_" + name.toUpperCase(Locale.ROOT) + "_";
            settings.put(prefix + "HOST", "127.0.0.1");
            settings.put(prefix + "PORT", Integer.toString(line.port()));
            settings.put(prefix + "TLS", "off");
            settings.put(prefix + "USER", name);
            settings.put(prefix + "PASSWORD", PASSWORD);
        }
        return settings;
    }

    /** The line to the mailboxes. */
    public CutLine line() {
        return line;
    }

    /** A mail comes into a mailbox, whatever it says about its recipients. */
    public void deliver(String mailbox, String raw) {
        try {
            byte[] bytes = raw.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
            user(mailbox)
                    .deliver(new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(bytes)));
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** How many mails in a mailbox are not marked as read. */
    public long unread(String mailbox) {
        try {
            return mail.getManagers().getImapHostManager().getInbox(user(mailbox)).getMessages().stream()
                    .filter(message -> !message.getFlags().contains(Flags.Flag.SEEN))
                    .count();
        } catch (FolderException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What was sent to somebody, in order. */
    public List<MimeMessage> to(String address) {
        return Arrays.stream(mail.getReceivedMessages())
                .filter(message -> isTo(message, address))
                .toList();
    }

    public void close() {
        line.close();
        mail.stop();
    }

    private GreenMailUser user(String mailbox) {
        return mail.setUser(mailbox + "@example.org", mailbox, PASSWORD);
    }

    private static boolean isTo(MimeMessage message, String address) {
        try {
            return Arrays.toString(message.getAllRecipients()).contains(address);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
