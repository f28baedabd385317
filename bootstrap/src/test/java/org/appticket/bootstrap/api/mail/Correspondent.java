package org.appticket.bootstrap.api.mail;

import jakarta.json.JsonObject;
import java.util.List;
import org.appticket.bootstrap.api.ApiClient;
import org.appticket.bootstrap.api.Cast;

/**
 * Somebody with an account who writes mails.
 *
 * @param client who asks what became of them
 * @param address where they come from
 */
record Correspondent(ApiClient client, String address) {

    /** The requester of that cast. */
    static Correspondent of(Cast cast) {
        return new Correspondent(cast.requester(), cast.account("requester").login() + "@example.org");
    }

    /** A mail of theirs, as it lies in a mailbox. */
    String mail(String id, String subject) {
        return "Message-ID: <" + id + "@example.net>\nFrom: " + address + "\nSubject: " + subject
                + "\nDate: Mon, 2 Mar 2026 09:00:00 +0100\n\nDepuis midi.\n";
    }

    /** The titles of the tickets that their mails became, in order. */
    List<String> titles() {
        return client
                .get("tickets?limit=100&channel=EMAIL&sort=id")
                .requireStatus(200)
                .json()
                .getJsonArray("items")
                .getValuesAs(JsonObject.class)
                .stream()
                .map(ticket -> ticket.getString("title"))
                .toList();
    }
}
