package org.appticket.bootstrap.api.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import jakarta.json.JsonObject;
import java.nio.file.Path;
import java.util.List;
import org.appticket.bootstrap.api.ApiClient;
import org.appticket.bootstrap.api.Cast;
import org.appticket.bootstrap.api.Patience;
import org.appticket.bootstrap.outside.PostOffice;
import org.appticket.bootstrap.server.RunningServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Who writes from a host that is welcome gets an account as a requester, and nobody else does. The mailbox is looked at so rarely
 * that only its server can have said that mails came.
 */
class MailWelcomeIT {
    private static final List<String> MAILBOXES = List.of("support");
    private static final PostOffice POST = new PostOffice(MAILBOXES);

    @TempDir
    private static Path data;

    private static RunningServer server;

    private final Cast cast = Cast.on(running());
    private final ApiClient agent = cast.agent();

    @BeforeAll
    static void start() {
        server = RunningServer.start(data, POST.settings(MAILBOXES, "PT1H"));
    }

    @AfterAll
    static void stop() {
        POST.close();
        server.close();
    }

    private static RunningServer running() {
        return server;
    }

    private static void write(String number, String from) {
        POST.deliver(
                "support",
                "Message-ID: <" + number + "@example.net>\nFrom: Zo Lee <" + from + ">\nSubject: Welcome " + number
                        + "\nDate: Mon, 2 Mar 2026 09:00:00 +0100\n\nBonjour.");
    }

    private List<JsonObject> items(String path) {
        return cast.admin()
                .get(path)
                .requireStatus(200)
                .json()
                .getJsonArray("items")
                .getValuesAs(JsonObject.class);
    }

    private List<JsonObject> known(String address) {
        return items("people?limit=100&q=" + address).stream()
                .filter(person -> person.getString("email", "").equals(address))
                .toList();
    }

    private List<JsonObject> tickets() {
        return agent.get("tickets?limit=100&channel=EMAIL")
                .json()
                .getJsonArray("items")
                .getValuesAs(JsonObject.class);
    }

    @Test
    void an_unknown_sender_of_a_welcome_host_becomes_a_requester_once_and_others_wait() {
        write("1", "zo@welcome.example");
        Patience.await(() -> tickets().size() == 1);
        write("2", "zo@welcome.example");
        Patience.await(() -> tickets().size() == 2);
        List<JsonObject> people = known("zo@welcome.example");
        assertEquals(1, people.size());
        assertEquals("[\"USER\"]", people.get(0).getJsonArray("roles").toString());
        tickets()
                .forEach(ticket -> assertEquals(
                        people.get(0).getInt("id"),
                        ticket.getJsonObject("requester").getInt("id")));
        write("3", "zo@notwelcome.example");
        write("4", "zo@sub.welcome.example");
        Patience.await(() -> items("inbound-mails?state=QUARANTINED").size() == 2);
        assertFalse(items("inbound-mails?state=QUARANTINED").toString().contains("Welcome 1"));
        assertEquals(List.of(), known("zo@notwelcome.example"));
        assertEquals(List.of(), known("zo@sub.welcome.example"));
        assertEquals(2, tickets().size());
    }
}
