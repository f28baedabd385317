package org.appticket.adapters.notification.hook;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import org.appticket.application.port.webhook.HookCourier.Call;
import org.appticket.application.port.webhook.HookCourier.HookNews;
import org.appticket.domain.people.Language;

/**
 * Messages for an <a href="https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks">incoming webhook</a> of Slack or for
 * a <a href="https://docs.slack.dev/reference/methods/chat.postMessage">bot</a>, in blocks.
 *
 * @param buttons whether tickets are taken and resolved there
 */
public record SlackText(boolean buttons) implements HookText {

    @Override
    public Post write(Call call) {
        Language language = call.to().language();
        HookWords words = HookWords.in(language);
        JsonObjectBuilder json = call.news()
                .map(news -> message(news, words, language))
                .orElseGet(() -> Json.createObjectBuilder().add("text", SlackBlocks.escaped(words.word("test"))));
        call.to()
                .bot()
                .ifPresent(bot -> json.add("channel", bot.channel())
                        .add("unfurl_links", false)
                        .add("unfurl_media", false));
        return new Post("application/json; charset=utf-8", json.build().toString());
    }

    private JsonObjectBuilder message(HookNews news, HookWords words, Language language) {
        String headline = words.headline(news.ticket());
        JsonArrayBuilder blocks =
                Json.createArrayBuilder().add(SlackBlocks.headline(headline, news.link(), words.sentence(news)));
        words.text(news).ifPresent(text -> blocks.add(SlackBlocks.section(SlackBlocks.plain(text))));
        blocks.add(SlackBlocks.facts(news.ticket(), words));
        JsonArray offered = SlackBlocks.buttons(news.ticket(), words, language).build();
        if (buttons && !offered.isEmpty()) {
            blocks.add(SlackBlocks.actions(Json.createArrayBuilder(offered)));
        }
        return Json.createObjectBuilder()
                .add("text", SlackBlocks.escaped(headline + " – " + words.sentence(news)))
                .add("blocks", blocks);
    }
}
