package org.appticket.adapters.notification.inbound;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.appticket.adapters.notification.mail.MailServer.Encryption;
import org.appticket.application.port.inbound.Mailbox.Visitor;
import org.appticket.domain.inbound.MailboxName;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A mailbox whose server cannot push, or is not to, is looked at and left. */
class ImapFallbackTest {
    private final GreenMail mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP));

    @BeforeEach
    void start() {
        mail.start();
    }

    @AfterEach
    void stop() {
        mail.stop();
    }

    private int taken(int port, boolean push) {
        mail.setUser("support@example.org", "support", "secret")
                .deliver(GreenMailUtil.createTextEmail(
                        "support@example.org", "a@example.org", "one", "x", ServerSetup.IMAP));
        MailboxServer.Account account = new MailboxServer.Account("support", () -> "secret", false);
        MailboxServer server = new MailboxServer("127.0.0.1", port, Encryption.NONE, account, "INBOX", push);
        AtomicInteger taken = new AtomicInteger();
        Visitor visitor = new Visitor(
                any -> taken.incrementAndGet() > 0, () -> fail("nobody can wait"), () -> fail("nobody waited"));
        new ImapMailbox(new MailboxName("support"), server, 100_000).visit(Optional.empty(), visitor);
        return taken.get();
    }

    @Test
    void where_the_server_cannot_push_nobody_waits_and_the_mails_are_taken() throws IOException {
        // What the server says of pushing is not understood.
        try (TestLine line = new TestLine(mail.getImap().getPort(), said -> said.replace(" IDLE", " XDLE"))) {
            assertEquals(1, taken(line.port(), true));
        }
    }

    @Test
    void where_the_server_is_not_to_push_nobody_waits_either() {
        assertEquals(1, taken(mail.getImap().getPort(), false));
    }
}
