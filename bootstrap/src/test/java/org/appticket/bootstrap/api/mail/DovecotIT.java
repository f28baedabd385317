package org.appticket.bootstrap.api.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.appticket.bootstrap.api.Cast;
import org.appticket.bootstrap.api.Patience;
import org.appticket.bootstrap.server.RunningServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A mailbox on the server that most lie on: mails become tickets once, also when all of them get other numbers. */
class DovecotIT {
    private static final String MAILBOX = "support";
    private static final Dovecot DOVECOT = new Dovecot(List.of(MAILBOX));

    @TempDir
    private static Path data;

    private static RunningServer server;

    private final Correspondent requester = Correspondent.of(Cast.on(running()));

    @BeforeAll
    static void start() {
        server = RunningServer.start(data, DOVECOT.settings());
    }

    @AfterAll
    static void stop() {
        DOVECOT.close();
        server.close();
    }

    private static RunningServer running() {
        return server;
    }

    private void write(int number) {
        DOVECOT.deliver(MAILBOX, requester.mail(Integer.toString(number), "Mail " + number));
    }

    @Test
    void mails_become_tickets_once_and_numbers_that_change_double_none() {
        write(1);
        Patience.await(() -> requester.titles().equals(List.of("Mail 1")));
        write(2);
        Patience.await(() -> requester.titles().equals(List.of("Mail 1", "Mail 2")));
        Patience.await(() -> DOVECOT.read(MAILBOX) == 2);
        DOVECOT.renumber();
        assertEquals(0, DOVECOT.read(MAILBOX));
        write(3);
        Patience.await(() -> requester.titles().contains("Mail 3"));
        Patience.await(() -> DOVECOT.read(MAILBOX) == 3);
        assertEquals(List.of("Mail 1", "Mail 2", "Mail 3"), requester.titles());
    }
}
