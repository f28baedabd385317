package org.appticket.adapters.notification.inbound;

import jakarta.mail.Flags;
import jakarta.mail.Message;
import jakarta.mail.MessageRemovedException;
import jakarta.mail.MessagingException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.angus.mail.imap.IMAPFolder;

/**
 * Marks what was taken as read, many mails at a time: servers look through their whole mailbox each time that something is marked. What
 * could not be marked because the conversation broke off is marked in the next one.
 */
final class ReadMarks {

    private static final Logger LOG = Logger.getLogger("org.appticket.mail");
    private static final int MOST = 50;
    private static final long LONGEST_NANOS = Duration.ofSeconds(1).toNanos();

    private final Set<Long> numbers = new TreeSet<>();
    private long validity;
    private long since;

    /** A mail was taken for good; it is marked soon, and at the latest with the next {@link #write}. */
    void add(IMAPFolder folder, long number) throws MessagingException {
        if (numbers.isEmpty()) {
            since = System.nanoTime();
            validity = folder.getUIDValidity();
        }
        numbers.add(number);
        if (numbers.size() >= MOST || System.nanoTime() - since > LONGEST_NANOS) {
            write(folder);
        }
    }

    /** Marks all that were taken and are still there. */
    void write(IMAPFolder folder) throws MessagingException {
        if (!numbers.isEmpty() && validity == folder.getUIDValidity()) {
            long[] taken = numbers.stream().mapToLong(Long::longValue).toArray();
            mark(
                    folder,
                    Arrays.stream(folder.getMessagesByUID(taken))
                            .filter(Objects::nonNull)
                            .toArray(Message[]::new));
        }
        numbers.clear();
    }

    private static void mark(IMAPFolder folder, Message[] messages) throws MessagingException {
        try {
            folder.setFlags(messages, new Flags(Flags.Flag.SEEN), true);
        } catch (MessageRemovedException gone) {
            LOG.log(Level.FINE, "mails were deleted before they were marked as read", gone);
        }
    }
}
