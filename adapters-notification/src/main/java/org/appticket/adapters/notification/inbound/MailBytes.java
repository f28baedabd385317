package org.appticket.adapters.notification.inbound;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import org.appticket.application.view.content.ByteSource;
import org.appticket.application.view.inbound.FetchedMail;
import org.appticket.domain.inbound.MailboxPosition;

/**
 * Gets the bytes of mails.
 *
 * @param most how many a mail may have; servers do not always say the truth about that
 */
record MailBytes(long most) {

    private static final int MOST_OF_A_HEAD = 64 * 1024;

    /** Whether a mail is as large as it may be, by what its server says. */
    boolean fits(Message message) throws MessagingException {
        return message.getSize() <= most;
    }

    FetchedMail fetched(Message message, MailboxPosition position, boolean whole)
            throws MessagingException, IOException {
        if (whole) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try {
                message.writeTo(new Bounded(bytes, most));
                return new FetchedMail(position, true, source(bytes.toByteArray()));
            } catch (TooMany larger) {
                return new FetchedMail(position, false, head(message));
            }
        }
        return new FetchedMail(position, false, head(message));
    }

    private static ByteSource head(Message message) throws MessagingException {
        String lines = String.join("\r\n", Collections.list(((MimeMessage) message).getAllHeaderLines()));
        String head = lines.substring(0, Math.min(lines.length(), MOST_OF_A_HEAD)) + "\r\n\r\n";
        return source(head.getBytes(StandardCharsets.UTF_8));
    }

    /** Bytes that are in memory. */
    static ByteSource source(byte[] bytes) {
        ByteArrayInputStream stream = new ByteArrayInputStream(bytes);
        return buffer -> stream.read(buffer, 0, buffer.length);
    }

    /** It has more bytes than it may have. */
    private static final class TooMany extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /** Takes so many bytes and no more. */
    private static final class Bounded extends FilterOutputStream {
        private long left;

        Bounded(OutputStream out, long most) {
            super(out);
            this.left = most;
        }

        @Override
        public void write(int one) throws IOException {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int count) throws IOException {
            left -= count;
            if (left < 0) {
                throw new TooMany();
            }
            out.write(bytes, from, count);
        }
    }
}
