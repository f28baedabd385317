package org.appticket.bootstrap.api.slack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.appticket.bootstrap.api.ApiClient;
import org.appticket.bootstrap.api.Cast;
import org.appticket.bootstrap.api.Reply;
import org.appticket.bootstrap.server.RunningServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tickets are taken and resolved below messages in Slack, by people who said who they are there. */
class SlackButtonsIT {
    @TempDir
    private static Path data;

    private static RunningServer server;

    private final Cast cast = Cast.on(running());
    private final ApiClient admin = cast.admin();
    private final ApiClient agent = cast.agent();
    private final String member = "U" + cast.suffix().replace("-", "A");
    private final Slack slack = new Slack(cast.anybody());

    @BeforeAll
    static void start() {
        server = RunningServer.start(
                data,
                Map.of(
                        "APPTICKET_OUTGOING_ALLOW", "127.0.0.1",
                        "APPTICKET_SLACK_SIGNING_SECRET", Slack.SECRET,
                        "APPTICKET_REPLY_UNDO", "0"));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static RunningServer running() {
        return server;
    }

    @AfterEach
    void removeAll() {
        slack.close();
        admin.get("webhooks")
                .json()
                .getJsonArray("items")
                .getValuesAs(JsonObject.class)
                .forEach(hook -> admin.valid("DELETE", "webhooks/" + hook.getInt("id"), "", "If-Match", "*")
                        .requireStatus(204));
    }

    /** A ticket that nobody leads, of which the channel was told. */
    private long told() {
        admin.post(
                        "webhooks",
                        "{'name':'Mur','url':'%s','format':'SLACK','language':'EN','events':['OPENED']}"
                                .formatted(slack.channel().address("/services/T1/B1/x")))
                .requireStatus(201);
        return cast.requester()
                .post("tickets", "{'title':'Écran noir','description':'Depuis midi.'}")
                .requireStatus(201)
                .id();
    }

    private JsonObject button(String action) {
        return Slack.button(slack.message(1), action);
    }

    /** Clicks as a stranger, and confirms as somebody; one reply. */
    private Reply confirm(ApiClient who) {
        slack.say(slack.click(member, button("appticket_take"), "")).requireStatus(200);
        String link = Slack.button(slack.reply(1), "appticket_link").getString("url");
        assertTrue(link.startsWith(server.baseUri() + "slack#"), link);
        return who.post("me/slack", "{'offer':'%s'}".formatted(link.substring(link.indexOf('#') + 1)));
    }

    private JsonObject ticket(long id) {
        return agent.get("tickets/" + id).requireStatus(200).json();
    }

    private List<String> audited(String kind) {
        return admin.get("audit?limit=100").json().getJsonArray("items").getValuesAs(JsonObject.class).stream()
                .filter(entry -> entry.getString("kind").equals(kind))
                .map(JsonObject::toString)
                .toList();
    }

    @Test
    void who_confirmed_who_they_are_takes_a_ticket_and_everybody_in_the_channel_sees_it() {
        long id = told();
        int before = audited("CHAT_USED").size();
        JsonObject account = confirm(agent).requireStatus(200).json();
        assertEquals(member, account.getString("user"));
        slack.say(slack.click(member, button("appticket_take"), "")).requireStatus(200);
        JsonObject reply = slack.reply(2);
        assertTrue(reply.getBoolean("replace_original"), reply::toString);
        assertTrue(reply.getString("text").contains("agent took the ticket."), reply::toString);
        assertEquals("agent", ticket(id).getJsonObject("lead").getString("name"));
        assertEquals(before + 1, audited("CHAT_USED").size());
        String entry = audited("CHAT_USED").get(0);
        assertTrue(entry.contains("SLACK") && entry.contains("TAKEN"), entry);
        List<JsonObject> events = agent.get("tickets/" + id + "/history")
                .json()
                .getJsonArray("items")
                .getValuesAs(JsonObject.class);
        assertEquals(
                "agent", events.get(events.size() - 1).getJsonObject("actor").getString("name"));
    }

    @Test
    void what_slack_did_not_sign_now_does_nothing() {
        long id = told();
        confirm(agent).requireStatus(200);
        String body = slack.click(member, button("appticket_take"), "");
        long now = Instant.now().getEpochSecond();
        slack.say(body, now, Slack.SECRET + "x").requireProblem(401, "unauthenticated");
        slack.say(body, now - 310, Slack.SECRET).requireProblem(401, "unauthenticated");
        slack.say(body, now + 310, Slack.SECRET).requireProblem(401, "unauthenticated");
        cast.anybody()
                .unchecked(
                        "POST",
                        "/api/v1/hooks/slack",
                        body.getBytes(StandardCharsets.UTF_8),
                        "Content-Type",
                        "application/x-www-form-urlencoded")
                .requireProblem(401, "unauthenticated");
        slack.say("payload=%7B").requireProblem(400, "malformed-body");
        assertFalse(ticket(id).containsKey("lead"));
    }

    @Test
    void a_click_that_comes_again_is_taken_and_does_nothing() {
        long id = told();
        confirm(agent).requireStatus(200);
        String body = slack.click(member, button("appticket_take"), "");
        long timestamp = Instant.now().getEpochSecond();
        slack.say(body, timestamp, Slack.SECRET).requireStatus(200);
        slack.reply(2);
        int version = ticket(id).getInt("version");
        slack.say(body, timestamp, Slack.SECRET).requireStatus(200);
        slack.say(body).requireStatus(200);
        // Another click is answered after those before it: if these had been answered, there would be more.
        slack.say(slack.click(member, button("appticket_ask"), "")).requireStatus(200);
        assertTrue(slack.reply(3).toString().contains("appticket_resolution"), slack.reply(3)::toString);
        assertEquals(3, slack.replyCount());
        assertEquals(version, ticket(id).getInt("version"));
    }

    @Test
    void a_ticket_is_resolved_by_a_form_that_keeps_what_was_written_when_it_is_refused() {
        long id = told();
        confirm(agent).requireStatus(200);
        slack.say(slack.click(member, button("appticket_ask"), "")).requireStatus(200);
        JsonObject form = slack.reply(2);
        assertEquals("ephemeral", form.getString("response_type"));
        agent.post("tickets/" + id + "/comments", "{'visibility':'PUBLIC','body':'Encore une chose.'}")
                .requireStatus(201);
        slack.say(slack.click(member, Slack.button(form, "appticket_resolve"), "Câble remplacé."))
                .requireStatus(200);
        JsonObject again = slack.reply(3);
        assertEquals(
                "Câble remplacé.",
                Slack.blocks(again, "input").get(0).getJsonObject("element").getString("initial_value"));
        slack.say(slack.click(member, Slack.button(again, "appticket_resolve"), "Câble remplacé."))
                .requireStatus(200);
        slack.reply(5);
        JsonObject resolved = ticket(id);
        assertEquals("RESOLVED", resolved.getString("status"));
        assertEquals("Câble remplacé.", resolved.getString("resolution"));
    }

    @Test
    void who_may_not_is_told_why_in_their_language_and_nobody_else_is() {
        long id = told();
        confirm(cast.somebody("other", "['USER']")).requireStatus(200);
        slack.say(slack.click(member, button("appticket_take"), "")).requireStatus(200);
        JsonObject reply = slack.reply(2);
        assertEquals("ephemeral", reply.getString("response_type"));
        assertFalse(reply.getBoolean("replace_original"));
        assertTrue(reply.getString("text").contains("rien que vous puissiez voir"), reply::toString);
        assertFalse(ticket(id).containsKey("lead"));
    }

    @Test
    void an_account_in_slack_is_one_persons_and_can_be_taken_away_again() {
        told();
        confirm(agent).requireStatus(200);
        JsonObject account = agent.get("me/slack").json().getJsonArray("items").getJsonObject(0);
        slack.say(slack.click("U0STRANGER", button("appticket_take"), "")).requireStatus(200);
        assertTrue(slack.reply(2).toString().contains("appticket_link"));
        agent.post("me/slack", "{'offer':'%s'}".formatted("made~up")).requireProblem(422, "invalid");
        agent.valid("DELETE", "me/slack/" + account.getJsonNumber("id"), "").requireStatus(204);
        slack.say(slack.click(member, button("appticket_take"), "")).requireStatus(200);
        assertTrue(slack.reply(3).toString().contains("appticket_link"));
    }

    @Test
    void a_bot_speaks_by_its_token_which_is_never_shown_and_what_slack_says_counts() {
        slack.channel().answer(200, "{\"ok\":true}");
        JsonObject added = admin.post(
                        "webhooks",
                        "{'name':'Bot','url':'%s','format':'SLACK_BOT','channel':'C0123','token':'xoxb-1-2','language':'EN'}"
                                .formatted(slack.channel().address("/api/chat.postMessage")))
                .requireStatus(201)
                .json();
        assertEquals("C0123", added.getString("channel"));
        assertFalse(added.toString().contains("xoxb"), added::toString);
        String path = "webhooks/" + added.getInt("id");
        assertTrue(admin.post(path + "/test", "").requireStatus(200).json().getBoolean("delivered"));
        assertEquals("C0123", slack.message(1).getString("channel"));
        assertEquals("Bearer xoxb-1-2", slack.channel().taken().get(0).header("Authorization"));
        slack.channel().answer(200, "{\"ok\":false,\"error\":\"token_revoked\"}");
        JsonObject refused = admin.post(path + "/test", "").requireStatus(200).json();
        assertEquals("SIGN_IN_REFUSED", refused.getJsonObject("error").getString("code"));
        assertEquals(
                List.of("/token required"),
                admin.patch(path, "*", "{'url':'https://elsewhere.example.org/'}")
                        .requireProblem(422, "invalid")
                        .errors());
        admin.patch(path, "*", "{'channel':'C9'}").requireStatus(200);
        assertEquals("C9", admin.get(path).json().getString("channel"));
        assertEquals(
                List.of("/channel required", "/token required"),
                admin
                        .post("webhooks", "{'name':'Bot','format':'SLACK_BOT'}")
                        .requireProblem(422, "invalid")
                        .errors()
                        .stream()
                        .sorted()
                        .toList());
    }
}
