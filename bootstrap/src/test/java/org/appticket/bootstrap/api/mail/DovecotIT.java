package org.appticket.bootstrap.api.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.JsonObject;
import java.nio.file.Path;
import java.util.List;
import org.appticket.bootstrap.api.ApiClient;
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

    private final Cast cast = Cast.on(running());
    private final ApiClient requester = cast.requester();
    private final String address = cast.account("requester").login() + "@example.org";

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
        DOVECOT.deliver(
                MAILBOX,
                "Message-ID: <" + number + "@example.net>\nFrom: " + address + "\nSubject: Mail " + number
                        + "\nDate: Mon, 2 Mar 2026 09:00:00 +0100\n\nDepuis midi.\n");
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
    void mails_become_tickets_once_and_numbers_that_change_double_none() {
        write(1);
        Patience.await(() -> titles().equals(List.of("Mail 1")));
        write(2);
        Patience.await(() -> titles().equals(List.of("Mail 1", "Mail 2")));
        Patience.await(() -> DOVECOT.read(MAILBOX) == 2);
        DOVECOT.renumber();
        assertEquals(0, DOVECOT.read(MAILBOX));
        write(3);
        Patience.await(() -> titles().contains("Mail 3"));
        Patience.await(() -> DOVECOT.read(MAILBOX) == 3);
        assertEquals(List.of("Mail 1", "Mail 2", "Mail 3"), titles());
    }
}
