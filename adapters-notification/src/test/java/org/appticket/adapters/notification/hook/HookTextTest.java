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
import java.util.stream.Stream;
import org.appticket.adapters.notification.hook.HookText.Post;
import org.appticket.application.port.webhook.HookCourier.HookNews;
import org.appticket.domain.event.EventKind;
import org.appticket.domain.people.Language;
import org.appticket.domain.webhook.HookFormat;
import org.junit.jupiter.api.Test;

class HookTextTest {
    private final SomeNews some = new SomeNews("Écran <noir> & \"vide\"");

    private static JsonObject json(Post post) {
        try (JsonReader reader = Json.createReader(new StringReader(post.body()))) {
            return reader.readObject();
        }
    }

    private static JsonObject cloudEvent(Optional<HookNews> news) {
        return json(new CloudEventText("https://desk.example.org")
                .write(SomeNews.call(news, HookFormat.CLOUDEVENTS, Language.EN)));
    }

    @Test
    void a_cloud_event_has_what_the_standard_asks_for_and_members_of_the_api() {
        JsonObject event = cloudEvent(Optional.of(some.opened()));
        assertEquals("1.0", event.getString("specversion"));
        assertEquals(SomeNews.MARK.toString(), event.getString("id"));
        assertEquals("https://desk.example.org", event.getString("source"));
        assertEquals("org.appticket.ticket.opened", event.getString("type"));
        assertEquals("tickets/" + some.ticket(), event.getString("subject"));
        assertEquals("2026-03-02T09:00:00Z", event.getString("time"));
        JsonObject data = event.getJsonObject("data");
        assertEquals("OPENED", data.getJsonObject("event").getString("kind"));
        assertEquals(1, data.getJsonObject("event").getInt("sequence"));
        JsonObject ticket = data.getJsonObject("ticket");
        assertEquals("Écran <noir> & \"vide\"", ticket.getString("title"));
        assertEquals("OPEN", ticket.getString("status"));
        assertEquals(2, ticket.getJsonArray("tags").size());
        assertEquals("https://desk.example.org/tickets/" + some.ticket(), ticket.getString("url"));
        assertFalse(data.containsKey("comment"));
    }

    @Test
    void values_have_the_type_that_they_have_in_the_api() {
        JsonObject event = cloudEvent(Optional.of(some.said("Bonjour.")));
        JsonObject told = event.getJsonObject("data");
        assertEquals("Bonjour.", told.getJsonObject("comment").getString("body"));
        List<JsonObject> changes =
                told.getJsonObject("event").getJsonArray("changes").getValuesAs(JsonObject.class);
        JsonObject comment = changes.stream()
                .filter(change -> change.getString("field").equals("comment"))
                .findFirst()
                .orElseThrow();
        assertEquals(
                told.getJsonObject("comment").getInt("id"),
                comment.getJsonNumber("to").intValueExact());
    }

    @Test
    void a_test_says_nothing_of_any_ticket() {
        JsonObject event = cloudEvent(Optional.empty());
        assertEquals("org.appticket.test", event.getString("type"));
        assertFalse(event.containsKey("data"));
    }

    @Test
    void slack_reads_no_markup_and_calls_nobody_by_what_people_wrote() {
        Post post = new SlackText(false)
                .write(SomeNews.call(Optional.of(some.said("<!everyone> *now*")), HookFormat.SLACK, Language.FR));
        JsonObject message = json(post);
        String headline = message.getJsonArray("blocks")
                .getJsonObject(0)
                .getJsonObject("text")
                .getString("text");
        assertTrue(headline.contains("Écran &lt;noir&gt; &amp; \"vide\""), headline);
        assertTrue(headline.contains("&lt;!channel&gt; &amp; Co a écrit :"), headline);
        JsonObject said = message.getJsonArray("blocks").getJsonObject(1).getJsonObject("text");
        assertEquals("plain_text", said.getString("type"));
        assertEquals("<!everyone> *now*", said.getString("text"));
        assertFalse(message.getString("text").contains("<"), message.getString("text"));
    }

    @Test
    void teams_gets_a_card_in_a_message_or_the_card_itself() {
        var call = SomeNews.call(Optional.of(some.said("[x](http://evil.example)")), HookFormat.TEAMS, Language.EN);
        JsonObject message = json(new TeamsText(false).write(call));
        JsonObject attachment = message.getJsonArray("attachments").getJsonObject(0);
        assertEquals("application/vnd.microsoft.card.adaptive", attachment.getString("contentType"));
        JsonObject card = json(new TeamsText(true).write(call));
        assertEquals(card, attachment.getJsonObject("content"));
        assertTrue(
                card.getJsonArray("body").getValuesAs(JsonObject.class).stream()
                        .allMatch(block -> block.getString("type").equals("RichTextBlock")),
                "no block in which markup counts");
        assertEquals(
                "https://desk.example.org/tickets/" + some.ticket(),
                card.getJsonArray("actions").getJsonObject(0).getString("url"));
    }

    @Test
    void there_are_words_for_every_event_in_both_languages() {
        for (Language language : Language.values()) {
            HookWords words = HookWords.in(language);
            assertEquals(
                    List.of(),
                    Stream.of(EventKind.values())
                            .filter(kind -> words.word(kind.name()).isBlank())
                            .toList());
        }
    }

    @Test
    void a_long_text_is_cut_where_people_read_it() {
        HookNews news = some.said("é".repeat(3_000));
        String shown = HookWords.in(Language.FR).text(news).orElseThrow();
        assertEquals(1_001, shown.length());
    }
}
