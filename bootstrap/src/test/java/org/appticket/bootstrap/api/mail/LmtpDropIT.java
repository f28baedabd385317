package org.appticket.bootstrap.api.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.appticket.bootstrap.api.Cast;
import org.appticket.bootstrap.api.Patience;
import org.appticket.bootstrap.server.RunningServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a mail server hands over by LMTP becomes one ticket, for however many recipients it comes. */
class LmtpDropIT {
    private static final int PORT = RunningServer.freePort();

    @TempDir
    private static Path data;

    private static RunningServer server;

    private final Correspondent requester = Correspondent.of(Cast.on(running()));

    @BeforeAll
    static void start() {
        server = RunningServer.start(
                data,
                Map.of(
                        "APPTICKET_MAIL_DROP_PORT", Integer.toString(PORT),
                        "APPTICKET_MAIL_DROP_PROTOCOL", "lmtp",
                        "APPTICKET_MAIL_DROP_RECIPIENTS", "desk@example.org,support@example.org"));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static RunningServer running() {
        return server;
    }

    @Test
    void what_is_handed_over_for_several_is_answered_for_each_and_becomes_one_ticket() throws IOException {
        try (MailHandover handover = new MailHandover(PORT, "LHLO")) {
            assertEquals(
                    List.of("250", "250"),
                    handover.handToAll(
                            requester.address(),
                            List.of("desk@example.org", "support+x@example.org"),
                            requester.mail("lmtp-1", "Remis")));
            Patience.await(() -> requester.titles().equals(List.of("Remis")));
            assertEquals(
                    "550",
                    handover.hand(requester.address(), "boss@example.org", requester.mail("lmtp-2", "Pas pour nous")));
            assertEquals(
                    "250", handover.hand(requester.address(), "desk@example.org", requester.mail("lmtp-1", "Remis")));
            assertEquals(
                    "250", handover.hand(requester.address(), "desk@example.org", requester.mail("lmtp-3", "Encore")));
            Patience.await(() -> requester.titles().equals(List.of("Remis", "Encore")));
        }
    }
}
