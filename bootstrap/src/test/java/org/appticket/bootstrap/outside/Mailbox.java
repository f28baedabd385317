package org.appticket.bootstrap.outside;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A real mail server that can be away for a while; what it took before is not forgotten. */
public final class Mailbox {
    private final List<MimeMessage> before = new ArrayList<>();
    private final int port;
    private GreenMail mail;

    Mailbox() {
        MailHandlers.use();
        mail = started(0);
        port = mail.getSmtp().getPort();
    }

    int port() {
        return port;
    }

    /** Nobody can speak to it. */
    public void goAway() {
        before.addAll(Arrays.asList(mail.getReceivedMessages()));
        mail.stop();
    }

    public void comeBack() {
        mail = started(port);
    }

    void close() {
        mail.stop();
    }

    /** What somebody was sent, in order. */
    public List<MimeMessage> to(String address) {
        List<MimeMessage> all = new ArrayList<>(before);
        all.addAll(Arrays.asList(mail.getReceivedMessages()));
        return all.stream()
                .filter(message -> recipient(message).equals(address))
                .toList();
    }

    /** The plain text of what somebody was sent. */
    public List<String> textsTo(String address) {
        return to(address).stream().map(Mailbox::text).toList();
    }

    private static GreenMail started(int port) {
        GreenMail mail = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        mail.start();
        return mail;
    }

    private static String recipient(MimeMessage message) {
        try {
            return ((InternetAddress) message.getAllRecipients()[0]).getAddress();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(MimeMessage message) {
        try {
            return (String) ((Multipart) message.getContent()).getBodyPart(0).getContent();
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
