package org.appticket.bootstrap.api.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
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

/** What a mail server hands over becomes tickets like what is fetched from a mailbox, and the same mail by both ways once. */
class MailDropIT {
    private static final List<String> MAILBOXES = List.of("support");
    private static final PostOffice POST = new PostOffice(MAILBOXES);
    private static final int PORT = RunningServer.freePort();

    @TempDir
    private static Path data;

    private static RunningServer server;

    private final Cast cast = Cast.on(running());
    private final ApiClient requester = cast.requester();
    private final String address = cast.account("requester").login() + "@example.org";

    @BeforeAll
    static void start() {
        Map<String, String> settings = new HashMap<>(POST.settings(MAILBOXES, "PT1S"));
        settings.put("APPTICKET_MAIL_DROP_PORT", Integer.toString(PORT));
        server = RunningServer.start(data, settings);
    }

    @AfterAll
    static void stop() {
        POST.close();
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
                .get("tickets?limit=100&channel=EMAIL")
                .json()
                .getJsonArray("items")
                .getValuesAs(JsonObject.class)
                .stream()
                .map(ticket -> ticket.getString("title"))
                .toList();
    }

    private List<String> causes(String state) {
        return cast
                .admin()
                .get("inbound-mails?limit=100&state=" + state)
                .requireStatus(200)
                .json()
                .getJsonArray("items")
                .getValuesAs(JsonObject.class)
                .stream()
                .map(mail -> mail.getJsonObject("cause").getString("code"))
                .toList();
    }

    @Test
    void what_is_handed_over_becomes_a_ticket_once_however_often_it_comes() throws IOException {
        try (MailHandover handover = new MailHandover(PORT)) {
            assertEquals("250", handover.hand(address, "desk@example.org", mail("1", "Remis")));
            assertEquals("250", handover.hand(address, "desk@example.org", mail("1", "Remis")));
            assertEquals("550", handover.hand(address, "boss@example.org", mail("2", "Pas pour nous")));
            POST.deliver("support", mail("1", "Remis"));
            Patience.await(() -> causes("IGNORED").contains("DUPLICATE"));
            assertEquals(List.of("Remis"), titles());
            assertEquals("250", handover.hand("", "support+x@example.org", mail("3", "Non remis")));
            Patience.await(() -> causes("IGNORED").contains("BOUNCE"));
        }
        assertEquals(List.of("Remis"), titles());
    }
}
