package org.appticket.adapters.notification.hook;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.Optional;
import org.appticket.application.port.webhook.HookCourier.Call;
import org.appticket.application.port.webhook.HookCourier.HookNews;

/**
 * Adaptive cards for a workflow of Teams. What is written in tickets stands in runs of text, in which Teams reads no markup.
 *
 * @param bare whether the workflow takes the card itself; otherwise a message with the card in it
 */
public record TeamsText(boolean bare) implements HookText {

    private static final String CARD = "application/vnd.microsoft.card.adaptive";

    @Override
    public Post write(Call call) {
        HookWords words = HookWords.in(call.to().language());
        JsonObjectBuilder card = call.news()
                .map(news -> card(body(news, words), action(news, words)))
                .orElseGet(() ->
                        card(Json.createArrayBuilder().add(run(words.word("test"), false)), Json.createArrayBuilder()));
        JsonObjectBuilder posted = bare ? card : message(card);
        return new Post("application/json; charset=utf-8", posted.build().toString());
    }

    private static JsonArrayBuilder body(HookNews news, HookWords words) {
        JsonArrayBuilder body = Json.createArrayBuilder()
                .add(run(words.headline(news.ticket()), true))
                .add(run(words.sentence(news), false));
        Optional<String> text = words.text(news);
        text.ifPresent(said -> body.add(run(said, false)));
        words.facts(news.ticket()).forEach((name, value) -> body.add(run(name + ": " + value, false)));
        return body;
    }

    private static JsonArrayBuilder action(HookNews news, HookWords words) {
        return Json.createArrayBuilder()
                .add(Json.createObjectBuilder()
                        .add("type", "Action.OpenUrl")
                        .add("title", words.word("open"))
                        .add("url", news.link()));
    }

    private static JsonObjectBuilder run(String text, boolean bold) {
        JsonObjectBuilder run =
                Json.createObjectBuilder().add("type", "TextRun").add("text", text);
        if (bold) {
            run.add("weight", "Bolder").add("size", "Medium");
        }
        return Json.createObjectBuilder()
                .add("type", "RichTextBlock")
                .add("inlines", Json.createArrayBuilder().add(run));
    }

    private static JsonObjectBuilder card(JsonArrayBuilder body, JsonArrayBuilder actions) {
        return Json.createObjectBuilder()
                .add("$schema", "http://adaptivecards.io/schemas/adaptive-card.json")
                .add("type", "AdaptiveCard")
                .add("version", "1.4")
                .add("body", body)
                .add("actions", actions);
    }

    private static JsonObjectBuilder message(JsonObjectBuilder card) {
        return Json.createObjectBuilder()
                .add("type", "message")
                .add(
                        "attachments",
                        Json.createArrayBuilder()
                                .add(Json.createObjectBuilder()
                                        .add("contentType", CARD)
                                        .add("content", card)));
    }
}
