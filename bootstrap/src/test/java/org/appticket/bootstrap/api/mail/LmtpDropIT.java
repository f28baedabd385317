package org.appticket.bootstrap.api.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.appticket.bootstrap.api.ApiClient;
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

    private final Cast cast = Cast.on(running());
    private final ApiClient requester = cast.requester();
    private final String address = cast.account("requester").login() + "@example.org";

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

    private String mail(String id, String subject) {
        return "Message-ID: <" + id + "@example.net>\nFrom: " + address + "\nSubject: " + subject
                + "\nDate: Mon, 2 Mar 2026 09:00:00 +0100\n\nDepuis midi.\n";
    }

    private List<String> titles() {
        return requester
                .get("tickets?limit=100&channel=EMAIL&sort=id")
                .json()
                .getJsonArray("items")
                .getValuesAs(JsonObject.class)
                .stream()
                .map(ticket -> ticket.getString("title"))
                .toList();
    }

    @Test
    void what_is_handed_over_for_several_is_answered_for_each_and_becomes_one_ticket() throws IOException {
        try (MailHandover handover = new MailHandover(PORT, "LHLO")) {
            assertEquals(
                    List.of("250", "250"),
                    handover.handToAll(
                            address, List.of("desk@example.org", "support+x@example.org"), mail("lmtp-1", "Remis")));
            Patience.await(() -> titles().equals(List.of("Remis")));
            assertEquals("550", handover.hand(address, "boss@example.org", mail("lmtp-2", "Pas pour nous")));
            assertEquals("250", handover.hand(address, "desk@example.org", mail("lmtp-1", "Remis")));
            assertEquals("250", handover.hand(address, "desk@example.org", mail("lmtp-3", "Encore")));
            Patience.await(() -> titles().equals(List.of("Remis", "Encore")));
        }
    }
}
