package org.appticket.adapters.notification.hook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import org.appticket.application.port.webhook.HookCourier.Call;
import org.appticket.application.port.webhook.HookCourier.Destination;
import org.appticket.application.view.chat.ChatReply;
import org.appticket.application.view.chat.ChatReply.Before;
import org.appticket.application.view.chat.ChatReply.Deed;
import org.appticket.domain.people.Language;
import org.appticket.domain.webhook.BotAccess;
import org.appticket.domain.webhook.HookAddress;
import org.appticket.domain.webhook.HookFormat;
import org.junit.jupiter.api.Test;

/** Buttons under messages in Slack, and what is answered to who clicks them. */
class SlackTextTest {
    private final SomeNews some = new SomeNews("Écran <noir>");

    private static JsonObject json(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }

    private static List<JsonObject> blocks(JsonObject message, String type) {
        return message.getJsonArray("blocks").getValuesAs(JsonObject.class).stream()
                .filter(block -> block.getString("type").equals(type))
                .toList();
    }

    private JsonObject message(boolean buttons) {
        return json(new SlackText(buttons)
                .write(SomeNews.call(Optional.of(some.opened()), HookFormat.SLACK, Language.FR))
                .body());
    }

    @Test
    void under_a_ticket_that_nobody_leads_it_can_be_taken_and_resolved() {
        List<JsonObject> buttons =
                blocks(message(true), "actions").get(0).getJsonArray("elements").getValuesAs(JsonObject.class);
        assertEquals(
                List.of("appticket_take", "appticket_ask"),
                buttons.stream().map(button -> button.getString("action_id")).toList());
        assertEquals(
                List.of("Prendre en charge", "Résoudre"),
                buttons.stream()
                        .map(button -> button.getJsonObject("text").getString("text"))
                        .toList());
        assertEquals(some.ticket() + " FR", buttons.get(0).getString("value"));
    }

    @Test
    void where_slack_cannot_answer_there_are_no_buttons() {
        assertEquals(List.of(), blocks(message(false), "actions"));
    }

    @Test
    void a_bot_says_in_which_channel_it_speaks_and_not_what_it_proves_itself_by() {
        Destination to = new Destination(
                new HookAddress("https://slack.com/api/chat.postMessage"),
                List.of(SomeNews.SECRET),
                HookFormat.SLACK_BOT,
                Language.EN,
                Optional.of(new BotAccess("C0123", "xoxb-secret")));
        String body = new SlackText(false)
                .write(new Call(SomeNews.MARK, SomeNews.AT, to, Optional.of(some.opened())))
                .body();
        assertEquals("C0123", json(body).getString("channel"));
        assertFalse(body.contains("xoxb"), body);
        assertFalse(to.toString().contains("xoxb"), to.toString());
    }

    @Test
    void a_form_asks_how_it_was_solved_and_keeps_what_was_written_before() {
        ChatReply asked = new ChatReply.Asked(
                some.opened().ticket(), "sealed", Language.EN, Optional.of(new Before("Done.", "<!channel> changed")));
        JsonObject reply = SlackReplyText.of(asked);
        assertEquals("ephemeral", reply.getString("response_type"));
        assertTrue(reply.getBoolean("replace_original"));
        JsonObject input = blocks(reply, "input").get(0).getJsonObject("element");
        assertEquals("Done.", input.getString("initial_value"));
        assertEquals(
                "plain_text",
                blocks(reply, "section").get(1).getJsonObject("text").getString("type"));
        JsonObject button =
                blocks(reply, "actions").get(0).getJsonArray("elements").getJsonObject(0);
        assertEquals("sealed", button.getString("value"));
        JsonObject first =
                SlackReplyText.of(new ChatReply.Asked(some.opened().ticket(), "sealed", Language.EN, Optional.empty()));
        assertFalse(first.getBoolean("replace_original"));
    }

    @Test
    void what_became_of_a_ticket_replaces_the_message_without_markup_of_what_people_wrote() {
        JsonObject reply = SlackReplyText.of(new ChatReply.Changed(
                some.opened().ticket(), "https://desk.example.org/tickets/1", Deed.TAKEN, "<!here> Co", Language.EN));
        assertTrue(reply.getBoolean("replace_original"));
        assertFalse(reply.containsKey("response_type"));
        String headline = blocks(reply, "section").get(0).getJsonObject("text").getString("text");
        assertTrue(headline.contains("&lt;!here&gt; Co took the ticket."), headline);
        assertTrue(headline.contains("Écran &lt;noir&gt;"), headline);
    }

    @Test
    void a_stranger_gets_a_link_for_their_eyes_alone() {
        JsonObject reply = SlackReplyText.of(new ChatReply.Offered("https://desk.example.org/slack#x~y", Language.FR));
        assertEquals("ephemeral", reply.getString("response_type"));
        assertEquals(
                "https://desk.example.org/slack#x~y",
                blocks(reply, "actions")
                        .get(0)
                        .getJsonArray("elements")
                        .getJsonObject(0)
                        .getString("url"));
        assertEquals("a &lt; b", SlackReplyText.of(new ChatReply.Said("a < b")).getString("text"));
    }
}
