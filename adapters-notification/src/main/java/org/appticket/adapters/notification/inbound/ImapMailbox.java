package org.appticket.adapters.notification.inbound;

import jakarta.mail.FetchProfile;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessageRemovedException;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.UIDFolder;
import jakarta.mail.search.FlagTerm;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.appticket.application.port.inbound.Mailbox;
import org.appticket.application.view.inbound.FetchedMail;
import org.appticket.domain.Unavailable;
import org.appticket.domain.inbound.MailboxName;
import org.appticket.domain.inbound.MailboxPosition;
import org.eclipse.angus.mail.imap.IMAPFolder;

/**
 * A mailbox by IMAP, in a conversation of its own for each visit. Where the server can push (RFC 2177) a visitor waits for mails
 * there; that a mail came is never learnt from what it pushes, but by looking again. A mail that breaks three visits, while the server goes on,
 * is taken by its head alone, so that it does not hold up the others.
 */
public final class ImapMailbox implements Mailbox {

    private static final Logger LOG = Logger.getLogger("org.appticket.mail");
    private static final Duration LATER = Duration.ofSeconds(30);
    private static final int PATIENCE = 3;

    private final MailboxName name;
    private final MailboxServer server;
    private final MailBytes bytes;
    private final PushWait push = new PushWait();
    private final ReadMarks marks = new ReadMarks();
    private long broken;
    private int breaks;

    /**
     * On a server.
     *
     * @param mostBytes larger mails are taken by their heads alone
     */
    public ImapMailbox(MailboxName name, MailboxServer server, long mostBytes) {
        this.name = name;
        this.server = server;
        this.bytes = new MailBytes(mostBytes);
    }

    @Override
    public MailboxName name() {
        return name;
    }

    @Override
    public void nudge() {
        push.nudge();
    }

    @Override
    public void visit(Optional<MailboxPosition> since, Visitor visitor) {
        Session session = Session.getInstance(server.properties());
        try (Store store = session.getStore(server.protocol())) {
            store.connect(
                    server.host(),
                    server.port(),
                    server.account().user(),
                    server.account().secret().get());
            IMAPFolder folder = (IMAPFolder) store.getFolder(server.folder());
            folder.open(Folder.READ_WRITE);
            try {
                stay(folder, since, visitor);
            } finally {
                leave(folder);
            }
        } catch (MessagingException | IOException failure) {
            // What the server says may name people, so it is told only where somebody looks for it.
            LOG.log(Level.FINE, "what the mailbox's server said", failure);
            LOG.warning(() -> "mail waits in the mailbox " + name + ": " + server.host() + ":" + server.port() + " ("
                    + failure.getClass().getSimpleName() + ")");
            throw new Unavailable(LATER);
        }
    }

    /** A mail and its number. */
    private record Numbered(Message message, long number) {}

    /** What others marked as deleted is not expunged: that is theirs to do. */
    private void leave(IMAPFolder folder) throws MessagingException {
        if (folder.isOpen()) {
            marks.write(folder);
            folder.close(false);
        }
    }

    /** What came while mails were shown is shown too, before anybody waits: the server says it once. */
    private void stay(IMAPFolder folder, Optional<MailboxPosition> since, Visitor visitor)
            throws MessagingException, IOException {
        marks.write(folder);
        Progress progress = new Progress(true, since);
        boolean more = true;
        while (more) {
            int count = folder.getMessageCount();
            progress = show(folder, progress.reached(), visitor);
            marks.write(folder);
            more = progress.goesOn()
                    && (folder.getMessageCount() != count
                            || (server.push()
                                    && push.await(folder, visitor.waiting())
                                    && visitor.looking().getAsBoolean()));
        }
    }

    /**
     * How far mails were shown.
     *
     * @param goesOn false once the visitor has enough
     * @param reached up to where
     */
    private record Progress(boolean goesOn, Optional<MailboxPosition> reached) {}

    private Progress show(IMAPFolder folder, Optional<MailboxPosition> since, Visitor visitor)
            throws MessagingException, IOException {
        long validity = folder.getUIDValidity();
        Optional<MailboxPosition> known =
                since.filter(position -> position.validity() == validity && position.last() > 0);
        List<Numbered> mails = known.isPresent()
                ? newer(folder, known.get().last())
                : numbered(folder, folder.search(new FlagTerm(new Flags(Flags.Flag.SEEN), false)));
        long end = known.isPresent() ? 0 : newest(folder);
        Optional<MailboxPosition> reached = since;
        for (int at = 0; at < mails.size(); at++) {
            Numbered mail = mails.get(at);
            long last = known.isPresent() ? mail.number() : at + 1 < mails.size() ? 0 : end;
            MailboxPosition position = new MailboxPosition(validity, last);
            if (!isTaken(mail, position, visitor)) {
                return new Progress(false, reached);
            }
            reached = Optional.of(position);
        }
        return new Progress(true, reached);
    }

    private static List<Numbered> newer(IMAPFolder folder, long last) throws MessagingException {
        return numbered(folder, folder.getMessagesByUID(last + 1, UIDFolder.LASTUID)).stream()
                .filter(mail -> mail.number() > last)
                .toList();
    }

    /** What is asked of each is asked of all at once. */
    private static List<Numbered> numbered(IMAPFolder folder, Message[] messages) throws MessagingException {
        FetchProfile profile = new FetchProfile();
        profile.add(UIDFolder.FetchProfileItem.UID);
        profile.add(FetchProfile.Item.SIZE);
        folder.fetch(messages, profile);
        List<Numbered> numbered = new ArrayList<>();
        for (Message message : messages) {
            numbered.add(new Numbered(message, folder.getUID(message)));
        }
        numbered.sort(Comparator.comparingLong(Numbered::number));
        return numbered;
    }

    private static long newest(IMAPFolder folder) throws MessagingException {
        int count = folder.getMessageCount();
        return count == 0 ? 0 : folder.getUID(folder.getMessage(count));
    }

    /** What somebody has deleted meanwhile is passed over. */
    private boolean isTaken(Numbered mail, MailboxPosition position, Visitor visitor)
            throws MessagingException, IOException {
        try {
            boolean taken = visitor.taking().test(fetched(mail, position));
            if (taken) {
                marks.add((IMAPFolder) mail.message().getFolder(), mail.number());
            }
            return taken;
        } catch (MessageRemovedException gone) {
            LOG.log(Level.FINE, "a mail was deleted before it was read", gone);
            return true;
        }
    }

    private FetchedMail fetched(Numbered mail, MailboxPosition position) throws MessagingException, IOException {
        boolean whole = !(broken == mail.number() && breaks >= PATIENCE) && bytes.fits(mail.message());
        try {
            return bytes.fetched(mail.message(), position, whole);
        } catch (MessagingException | IOException failure) {
            breaks = broken == mail.number() && mail.message().getFolder().isOpen() ? breaks + 1 : 1;
            broken = mail.number();
            throw failure;
        }
    }
}
