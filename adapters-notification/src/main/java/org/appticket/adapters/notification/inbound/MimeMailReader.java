package org.appticket.adapters.notification.inbound;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.appticket.application.port.inbound.MailReader;
import org.appticket.application.view.content.ByteSource;
import org.appticket.application.view.inbound.IncomingMail;
import org.appticket.application.view.inbound.Reading;
import org.appticket.domain.history.Digest;
import org.appticket.domain.inbound.InboundCause;
import org.appticket.domain.inbound.MailIdentity;
import org.appticket.domain.inbound.SubjectLine;
import org.appticket.domain.people.EmailAddress;

/**
 * Understands mails as MIME has them. Nothing in a mail is fetched from elsewhere, unpacked or run, and what would take longer
 * to read than ten of the largest that people send is given up.
 */
public final class MimeMailReader implements MailReader {

    private static final Logger LOG = Logger.getLogger("org.appticket.mail");
    private static final int BUFFER = 64 * 1024;
    private static final Duration MOST = Duration.ofSeconds(5);

    private final Duration most;

    /** Made with the first mail, once: to make one means to look through all libraries for what they bring. */
    private static final class Mails {
        private static final Session SESSION = Session.getInstance(new Properties());
    }

    /** One that takes up to five seconds of the processor for a mail. */
    public MimeMailReader() {
        this(MOST);
    }

    MimeMailReader(Duration most) {
        this.most = most;
    }

    @Override
    public Reading read(ByteSource bytes) {
        byte[] all = drained(bytes);
        Effort effort = Effort.of(most);
        try {
            MimeMessage message = new MimeMessage(Mails.SESSION, effort.metered(all));
            return Reading.of(mail(message, effort));
        } catch (Effort.Exhausted laborious) {
            LOG.log(Level.FINE, "a mail would take too long to read", laborious);
            return Reading.failed(InboundCause.TOO_LABORIOUS);
        } catch (MessagingException | IOException | RuntimeException | StackOverflowError hostile) {
            LOG.log(Level.FINE, "a mail cannot be read", hostile);
            return Reading.failed(InboundCause.UNREADABLE);
        }
    }

    private static IncomingMail mail(MimeMessage message, Effort effort) throws MessagingException, IOException {
        HeadLines head = HeadLines.of(message);
        SubjectLine subject = SubjectLine.of(head.decoded("subject"));
        MailParts parts = MailParts.of(message, effort);
        Optional<EmailAddress> from = head.sender();
        String seen = String.join(
                "\n",
                from.map(EmailAddress::key).orElse(""),
                subject.text(),
                head.decoded("date"),
                parts.text(),
                parts.digests());
        return new IncomingMail(
                head.head(),
                MailIdentity.of(head.head().all("message-id").stream().findFirst(), Digest.ofText(seen)),
                from,
                head.senderName(),
                head.recipients(),
                subject,
                parts.text(),
                parts.files());
    }

    private static byte[] drained(ByteSource source) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] buffer = new byte[BUFFER];
        for (int length = source.next(buffer); length >= 0; length = source.next(buffer)) {
            bytes.write(buffer, 0, length);
        }
        return bytes.toByteArray();
    }
}
