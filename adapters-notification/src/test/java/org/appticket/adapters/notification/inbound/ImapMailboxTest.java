package org.appticket.adapters.notification.inbound;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.store.MailFolder;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Flags;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import org.appticket.adapters.notification.mail.MailServer.Encryption;
import org.appticket.application.port.inbound.Mailbox.Visitor;
import org.appticket.application.view.inbound.FetchedMail;
import org.appticket.application.view.inbound.IncomingMail;
import org.appticket.domain.Unavailable;
import org.appticket.domain.inbound.MailboxName;
import org.appticket.domain.inbound.MailboxPosition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A mailbox on a real server is read without losing, doubling or hiding a mail. */
class ImapMailboxTest {
    private static final String PASSWORD = "mailbox secret";

    private final GreenMail mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP));

    @BeforeEach
    void start() {
        mail.start();
        user();
    }

    @AfterEach
    void stop() {
        mail.stop();
    }

    private GreenMailUser user() {
        return mail.setUser("support@example.org", "support", PASSWORD);
    }

    private ImapMailbox mailbox(String password, long most) {
        MailboxServer.Account account = new MailboxServer.Account("support", () -> password, false);
        return new ImapMailbox(
                new MailboxName("support"),
                new MailboxServer("127.0.0.1", mail.getImap().getPort(), Encryption.NONE, account, "INBOX", true),
                most);
    }

    private void deliver(String subject) {
        try {
            byte[] raw = ("From: a@example.org\r\nSubject: " + subject + "\r\n\r\n" + "x".repeat(2_000) + "\r\n")
                    .getBytes(StandardCharsets.US_ASCII);
            user().deliver(new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(raw)));
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private MailFolder inbox() {
        try {
            return mail.getManagers().getImapHostManager().getInbox(user());
        } catch (FolderException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<Boolean> read() {
        return inbox().getMessages().stream()
                .map(message -> message.getFlags().contains(Flags.Flag.SEEN))
                .toList();
    }

    /** Takes mails and waits for none. */
    private static Visitor hasty(Predicate<FetchedMail> taking) {
        return new Visitor(taking, () -> false, () -> true);
    }

    /** Takes mails and waits for more. */
    private static Visitor waiting(List<FetchedMail> shown, BooleanSupplier asked) {
        return new Visitor(shown::add, asked, () -> true);
    }

    private List<FetchedMail> visited(Optional<MailboxPosition> since, int most) {
        List<FetchedMail> shown = new ArrayList<>();
        mailbox(PASSWORD, 1_000_000).visit(since, hasty(fetched -> shown.size() < most && shown.add(fetched)));
        return shown;
    }

    private static List<String> subjects(List<FetchedMail> mails) {
        return mails.stream()
                .map(fetched ->
                        new MimeMailReader().read(fetched.bytes()).mail().orElseThrow())
                .map(IncomingMail::subject)
                .map(subject -> subject.text())
                .toList();
    }

    private static Optional<MailboxPosition> end(List<FetchedMail> mails) {
        return Optional.of(mails.get(mails.size() - 1).position());
    }

    @Test
    void what_was_taken_is_marked_as_read_and_nothing_else() {
        deliver("one");
        deliver("two");
        assertEquals(List.of("one"), subjects(visited(Optional.empty(), 1)));
        assertEquals(List.of(true, false), read());
    }

    @Test
    void what_somebody_marked_as_deleted_is_left_to_them() {
        deliver("one");
        inbox().getMessages().get(0).getFlags().add(Flags.Flag.DELETED);
        visited(Optional.empty(), 9);
        assertEquals(List.of(true), read());
    }

    @Test
    void the_first_time_what_somebody_has_read_is_left_alone_and_later_nothing_is() {
        deliver("old");
        visited(Optional.empty(), 9);
        deliver("new");
        List<FetchedMail> first = visited(Optional.empty(), 9);
        assertEquals(List.of("new"), subjects(first));
        deliver("read by somebody");
        assertEquals(List.of("read by somebody"), subjects(visited(Optional.empty(), 9)));
        assertEquals(List.of(true, true, true), read());
        assertEquals(List.of("read by somebody"), subjects(visited(end(first), 9)));
    }

    @Test
    void a_first_visit_that_broke_off_goes_on_with_what_is_unread() {
        deliver("one");
        deliver("two");
        deliver("three");
        List<FetchedMail> some = visited(Optional.empty(), 2);
        List<FetchedMail> rest = visited(end(some), 9);
        assertEquals(List.of("one", "two"), subjects(some));
        assertEquals(List.of("three"), subjects(rest));
        assertEquals(List.of(), visited(end(rest), 9));
    }

    @Test
    void where_the_numbers_have_become_others_unread_mails_are_shown() {
        deliver("taken");
        MailboxPosition before = end(visited(Optional.empty(), 9)).orElseThrow();
        deliver("new");
        MailboxPosition other = new MailboxPosition(before.validity() + 1, 1_000);
        assertEquals(List.of("new"), subjects(visited(Optional.of(other), 9)));
    }

    @Test
    void of_a_mail_that_is_too_large_the_head_is_shown() {
        deliver("large");
        List<FetchedMail> shown = new ArrayList<>();
        mailbox(PASSWORD, 1_000).visit(Optional.empty(), hasty(shown::add));
        assertFalse(shown.get(0).whole());
        assertEquals(List.of("large"), subjects(shown));
        assertEquals(List.of(true), read());
    }

    @Test
    void a_mail_that_comes_while_somebody_waits_is_shown_at_once() {
        deliver("first");
        List<FetchedMail> shown = new ArrayList<>();
        List<String> delivered = new ArrayList<>(List.of("first"));
        // This server may not tell of a mail that comes just when it begins to wait; of both it tells with the next
        // one.
        mailbox(PASSWORD, 100_000).visit(Optional.empty(), waiting(shown, () -> {
            if (shown.size() == 1) {
                deliver("second");
                delivered.add("second");
            }
            return shown.size() < 2;
        }));
        assertEquals(delivered, subjects(shown));
        assertEquals(Collections.nCopies(delivered.size(), true), read());
        assertEquals(
                delivered.size(),
                shown.get(shown.size() - 1).position().last()
                        - shown.get(0).position().last()
                        + 1);
    }

    @Test
    void a_mail_that_comes_while_another_is_shown_is_shown_before_anybody_waits() {
        deliver("first");
        List<FetchedMail> shown = new ArrayList<>();
        List<Integer> asked = new ArrayList<>();
        mailbox(PASSWORD, 100_000)
                .visit(
                        Optional.empty(),
                        new Visitor(
                                fetched -> {
                                    if (shown.isEmpty()) {
                                        deliver("second");
                                    }
                                    return shown.add(fetched);
                                },
                                () -> {
                                    asked.add(shown.size());
                                    return false;
                                },
                                () -> true));
        assertEquals(List.of("first", "second"), subjects(shown));
        assertEquals(List.of(2), asked);
    }

    @Test
    void who_waits_is_asked_at_once_when_somebody_nudges() {
        ImapMailbox mailbox = mailbox(PASSWORD, 100_000);
        List<Boolean> asked = new ArrayList<>();
        mailbox.visit(Optional.empty(), waiting(new ArrayList<>(), () -> {
            asked.add(true);
            mailbox.nudge();
            return asked.size() < 3;
        }));
        assertEquals(3, asked.size());
        mailbox.nudge();
    }

    @Test
    void a_connection_that_ends_while_somebody_waits_makes_the_mailbox_away() {
        ImapMailbox mailbox = mailbox(PASSWORD, 100_000);
        assertThrows(
                Unavailable.class,
                () -> mailbox.visit(Optional.empty(), waiting(new ArrayList<>(), () -> {
                    mail.stop();
                    return true;
                })));
    }

    @Test
    void what_fails_while_somebody_waits_is_thrown_on() {
        ImapMailbox mailbox = mailbox(PASSWORD, 100_000);
        assertThrows(
                IllegalStateException.class,
                () -> mailbox.visit(Optional.empty(), waiting(new ArrayList<>(), () -> {
                    throw new IllegalStateException("no store");
                })));
    }

    @Test
    void a_mailbox_that_cannot_be_read_is_away() {
        deliver("one");
        assertThrows(Unavailable.class, () -> mailbox("wrong", 1_000).visit(Optional.empty(), hasty(fetched -> true)));
        assertEquals(List.of(false), read());
        ImapMailbox known = mailbox(PASSWORD, 1_000);
        mail.stop();
        assertThrows(Unavailable.class, () -> known.visit(Optional.empty(), hasty(fetched -> true)));
    }

    @Test
    void what_fails_while_a_mail_is_taken_is_thrown_on_and_leaves_it_unread() {
        deliver("one");
        assertThrows(
                IllegalStateException.class,
                () -> mailbox(PASSWORD, 100_000).visit(Optional.empty(), hasty(fetched -> {
                    throw new IllegalStateException("no room");
                })));
        assertEquals(List.of(false), read());
    }
}
