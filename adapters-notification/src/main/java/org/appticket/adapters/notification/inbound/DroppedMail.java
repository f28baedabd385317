package org.appticket.adapters.notification.inbound;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.appticket.application.view.content.ByteSource;
import org.appticket.domain.TooLarge;
import org.appticket.domain.Unavailable;
import org.jspecify.annotations.Nullable;
import org.subethamail.smtp.DropConnectionException;
import org.subethamail.smtp.MessageHandler;
import org.subethamail.smtp.RejectException;

/** A mail that is handed over. What its envelope says is put before its head, as the last of several servers does (RFC 5321). */
final class DroppedMail implements MessageHandler {

    private static final Logger LOG = Logger.getLogger("org.appticket.mail");
    private static final long LONGEST_NANOS = Duration.ofMinutes(10).toNanos();
    private static final int BUFFER = 64 * 1024;
    private static final int PATIENCE = 4;

    private final MailDrop.Place place;
    private final Consumer<ByteSource> keeping;
    private final Runnable forgetting;
    private final List<String> recipients = new ArrayList<>();
    private String sender = "";

    /**
     * In a conversation.
     *
     * @param forgetting makes the conversation forget this mail
     */
    DroppedMail(MailDrop.Place place, Consumer<ByteSource> keeping, Runnable forgetting) {
        this.forgetting = forgetting;
        this.place = place;
        this.keeping = keeping;
    }

    @Override
    public void from(String from) throws RejectException {
        sender = plain(from);
    }

    @Override
    public void recipient(String recipient) throws RejectException {
        if (!place.takesMailOf(plain(recipient))) {
            throw new RejectException(550, "5.1.1 No mail is taken for this address");
        }
        recipients.add(recipient);
    }

    private static String plain(String address) throws RejectException {
        if (!address.matches("[\\x21-\\x7e&&[^<>]]{0,320}")) {
            throw new RejectException(553, "5.1.3 This is no address");
        }
        return address;
    }

    @Override
    public @Nullable String data(InputStream mail) throws RejectException, IOException {
        try {
            keeping.accept(source(new SequenceInputStream(new ByteArrayInputStream(envelope()), mail)));
            return null;
        } catch (UncheckedIOException broken) {
            throw broken.getCause();
        } catch (TooLarge larger) {
            throw refused(mail, 552, "5.3.4 The mail is too large");
        } catch (Unavailable away) {
            LOG.log(Level.FINE, "a mail is handed over again later", away);
            throw refused(mail, 451, "4.3.0 Try again later");
        } catch (RuntimeException failure) {
            LOG.log(Level.WARNING, "a mail that was handed over cannot be kept", failure);
            throw refused(mail, 451, "4.3.0 Try again later");
        }
    }

    @Override
    public void done() {
        // nothing is held
    }

    private byte[] envelope() {
        StringBuilder lines = new StringBuilder("Return-Path: <").append(sender).append(">\r\n");
        recipients.forEach(one -> lines.append("Delivered-To: ").append(one).append("\r\n"));
        return lines.toString().getBytes(StandardCharsets.US_ASCII);
    }

    /** Who sends slower than this is not waited for. */
    private static ByteSource source(InputStream mail) {
        long end = System.nanoTime() + LONGEST_NANOS;
        return buffer -> {
            try {
                if (System.nanoTime() > end) {
                    throw new IOException("a mail that takes too long");
                }
                return mail.read(buffer);
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        };
    }

    /** The rest of a mail is read over: whoever wrote it would speak to this server otherwise. */
    private RejectException refused(InputStream mail, int code, String reason) throws IOException {
        byte[] buffer = new byte[BUFFER];
        long left = (long) PATIENCE * place.mostBytes();
        int length = mail.read(buffer);
        while (length >= 0 && left > 0) {
            left -= length;
            length = mail.read(buffer);
        }
        forgetting.run();
        return length < 0 ? new RejectException(code, reason) : new DropConnectionException(code, reason);
    }
}
