package org.appticket.bootstrap.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SharedServer.class)
class NotificationsIT {
    private static final RunningServer.Account EVE = new RunningServer.Account("inbox-eve", "nineteen purple tractors");
    private static final RunningServer.Account BOB =
            new RunningServer.Account("inbox-bob", "seventeen green elevators");

    private final Browser eve;
    private final Browser bob;

    NotificationsIT(RunningServer server) {
        Browser admin = new Browser(server).signIn(RunningServer.ADMIN);
        join(admin, EVE, "USER");
        join(admin, BOB, "AGENT");
        eve = new Browser(server).signIn(EVE);
        bob = new Browser(server).signIn(BOB);
    }

    @Test
    void a_requester_hears_of_what_others_do_and_says_that_they_read_it() {
        int ticket = Browser.json(eve.post("tickets", "{\"title\":\"No network\",\"description\":\"Since noon.\"}"))
                .getInt("id");
        bob.post("tickets/" + ticket + "/transitions", "{\"action\":\"START\"}");
        bob.post("tickets/" + ticket + "/comments", "{\"visibility\":\"INTERNAL\",\"body\":\"The switch again.\"}");
        bob.post("tickets/" + ticket + "/comments", "{\"visibility\":\"PUBLIC\",\"body\":\"On my way.\"}");

        JsonObject unread = inbox(eve);
        JsonObject newest = unread.getJsonArray("items").getJsonObject(0);
        assertEquals(List.of("COMMENTED", "STARTED"), kinds(unread));
        assertEquals(2, unread.getInt("unread"));
        assertEquals("No network", newest.getJsonObject("ticket").getString("title"));
        assertEquals("Account inbox-bob", newest.getJsonObject("actor").getString("name"));
        assertEquals(List.of(), kinds(inbox(bob)));

        assertEquals(
                204,
                eve.post("notifications/read", "{\"upTo\":" + newest.getInt("id") + "}")
                        .statusCode());

        JsonObject read = inbox(eve);
        assertEquals(0, read.getInt("unread"));
        assertTrue(read.getJsonArray("items").getJsonObject(0).getBoolean("read"));
    }

    @Test
    void where_no_mail_server_is_set_up_nobody_is_offered_mails() {
        JsonObject preferences = Browser.json(eve.get("me/notification-preferences"));
        assertEquals(
                "[\"IN_APP\",\"PUSH\"]", preferences.getJsonArray("channels").toString());
    }

    private static void join(Browser admin, RunningServer.Account account, String role) {
        String login = account.login();
        admin.post(
                "people",
                "{\"login\":\"" + login + "\",\"name\":\"Account " + login + "\",\"email\":\"" + login
                        + "@example.org\",\"roles\":[\"" + role + "\"],\"password\":\"" + account.password() + "\"}");
    }

    private static JsonObject inbox(Browser browser) {
        return Browser.json(browser.get("notifications"));
    }

    private static List<String> kinds(JsonObject inbox) {
        return inbox.getJsonArray("items").getValuesAs(JsonObject.class).stream()
                .map(item -> item.getString("kind"))
                .toList();
    }
}
