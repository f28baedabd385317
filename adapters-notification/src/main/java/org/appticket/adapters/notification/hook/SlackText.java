package org.appticket.adapters.notification.hook;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import org.appticket.application.port.webhook.HookCourier.Call;
import org.appticket.application.port.webhook.HookCourier.HookNews;

/** Messages for an <a href="https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks">incoming webhook</a> of Slack, in blocks. */
public final class SlackText implements HookText {

    @Override
    public Post write(Call call) {
        HookWords words = HookWords.in(call.to().language());
        JsonObjectBuilder json = call.news()
                .map(news -> message(news, words))
                .orElseGet(() -> Json.createObjectBuilder().add("text", escaped(words.word("test"))));
        return new Post("application/json; charset=utf-8", json.build().toString());
    }

    private static JsonObjectBuilder message(HookNews news, HookWords words) {
        String headline = words.headline(news);
        JsonArrayBuilder blocks = Json.createArrayBuilder()
                .add(section(markdown("*<" + escaped(news.link()) + "|" + escaped(headline) + ">*\n"
                        + escaped(words.sentence(news)))));
        words.text(news).ifPresent(text -> blocks.add(section(plain(text))));
        JsonArrayBuilder facts = Json.createArrayBuilder();
        words.facts(news).forEach((name, value) -> facts.add(plain(name + ": " + value)));
        blocks.add(Json.createObjectBuilder().add("type", "context").add("elements", facts));
        return Json.createObjectBuilder()
                .add("text", escaped(headline + " – " + words.sentence(news)))
                .add("blocks", blocks);
    }

    private static JsonObjectBuilder section(JsonObjectBuilder text) {
        return Json.createObjectBuilder().add("type", "section").add("text", text);
    }

    /** Slack reads no markup in it, so that nobody is called by what somebody wrote. */
    private static JsonObjectBuilder plain(String text) {
        return Json.createObjectBuilder()
                .add("type", "plain_text")
                .add("text", text)
                .add("emoji", false);
    }

    private static JsonObjectBuilder markdown(String text) {
        return Json.createObjectBuilder()
                .add("type", "mrkdwn")
                .add("text", text)
                .add("verbatim", true);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("|", "¦");
    }
}
