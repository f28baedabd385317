package org.appticket.adapters.notification.inbound;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Flags;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.appticket.adapters.notification.mail.MailServer.Encryption;
import org.appticket.application.port.inbound.Mailbox.Visitor;
import org.appticket.application.view.inbound.FetchedMail;
import org.appticket.domain.Unavailable;
import org.appticket.domain.inbound.MailboxName;
import org.appticket.domain.inbound.MailboxPosition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What was taken out of a mailbox is marked as read there soon, all of it, with few words. */
class ReadMarksTest {
    private final GreenMail mail = started();
    private final GreenMailUser user = mail.setUser("support@example.org", "support", "secret");
    private final TestLine line = new TestLine(mail.getImap().getPort(), UnaryOperator.identity());
    private final ImapMailbox mailbox = new ImapMailbox(
            new MailboxName("support"),
            new MailboxServer(
                    "127.0.0.1",
                    line.port(),
                    Encryption.NONE,
                    new MailboxServer.Account("support", () -> "secret", false),
                    "INBOX",
                    true),
            100_000);
    private final List<FetchedMail> taken = new ArrayList<>();

    private static GreenMail started() {
        GreenMail mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP));
        mail.start();
        return mail;
    }

    @AfterEach
    void stop() throws IOException {
        line.close();
        mail.stop();
    }

    private void deliver(int mails) {
        IntStream.range(0, mails)
                .forEach(number -> user.deliver(GreenMailUtil.createTextEmail(
                        "support@example.org", "a@example.org", "number " + number, "x", ServerSetup.IMAP)));
    }

    private void visit(Predicate<FetchedMail> taking) {
        Optional<MailboxPosition> since =
                taken.stream().reduce((one, next) -> next).map(FetchedMail::position);
        mailbox.visit(since, new Visitor(taking, () -> false, () -> true));
    }

    private List<Boolean> read() {
        try {
            return mail.getManagers().getImapHostManager().getInbox(user).getMessages().stream()
                    .map(message -> message.getFlags().contains(Flags.Flag.SEEN))
                    .toList();
        } catch (FolderException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void many_mails_are_marked_with_few_commands() {
        deliver(60);
        visit(taken::add);
        long commands =
                line.asked().lines().filter(asked -> asked.contains("STORE")).count();
        assertTrue(commands <= 20, () -> commands + " commands");
        assertEquals(60, taken.size());
        assertEquals(60, read().stream().filter(seen -> seen).count());
    }

    @Test
    void before_something_fails_what_was_taken_is_marked() {
        deliver(3);
        assertThrows(
                IllegalStateException.class,
                () -> visit(fetched -> {
                    if (taken.size() == 2) {
                        throw new IllegalStateException("no room");
                    }
                    return taken.add(fetched);
                }));
        assertEquals(List.of(true, true, false), read());
    }

    @Test
    void what_could_not_be_marked_because_the_line_broke_is_marked_by_the_next_visit() {
        deliver(2);
        assertThrows(
                Unavailable.class,
                () -> visit(fetched -> {
                    if (taken.size() == 1) {
                        line.cut();
                    }
                    return taken.add(fetched);
                }));
        assertEquals(List.of(false, false), read());
        visit(taken::add);
        assertEquals(2, taken.size());
        assertEquals(List.of(true, true), read());
    }
}
