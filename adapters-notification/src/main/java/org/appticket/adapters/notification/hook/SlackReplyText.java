package org.appticket.adapters.notification.hook;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import org.appticket.application.view.chat.ChatReply;
import org.appticket.application.view.chat.ChatReply.Before;
import org.appticket.domain.ticket.Resolution;

/** What is answered in Slack to somebody who clicked, as its <a href="https://docs.slack.dev/interactivity/handling-user-interaction">response_url</a> takes it. */
final class SlackReplyText {
    private static final int LONGEST_INPUT = 3_000;

    private SlackReplyText() {}

    static JsonObject of(ChatReply reply) {
        if (reply instanceof ChatReply.Offered offered) {
            return offered(offered).build();
        }
        if (reply instanceof ChatReply.Said said) {
            return toOne(said.text(), false).build();
        }
        if (reply instanceof ChatReply.Asked asked) {
            return asked(asked).build();
        }
        if (reply instanceof ChatReply.Resolved resolved) {
            HookWords words = HookWords.in(resolved.language());
            String text = words.word("resolved").replace("{ticket}", words.headline(resolved.ticket()));
            return toOne(text, true).build();
        }
        if (reply instanceof ChatReply.Changed changed) {
            return changed(changed).build();
        }
        throw new IllegalStateException("there is no other reply");
    }

    private static JsonObjectBuilder offered(ChatReply.Offered offered) {
        HookWords words = HookWords.in(offered.language());
        JsonObjectBuilder button = Json.createObjectBuilder()
                .add("type", "button")
                .add("action_id", "appticket_link")
                .add("text", SlackBlocks.plain(words.word("link")))
                .add("url", offered.link())
                .add("style", "primary");
        return toOne(words.word("unknown"), false)
                .add(
                        "blocks",
                        Json.createArrayBuilder()
                                .add(SlackBlocks.section(SlackBlocks.plain(words.word("unknown"))))
                                .add(SlackBlocks.actions(
                                        Json.createArrayBuilder().add(button))));
    }

    private static JsonObjectBuilder asked(ChatReply.Asked asked) {
        HookWords words = HookWords.in(asked.language());
        JsonArrayBuilder blocks =
                Json.createArrayBuilder().add(SlackBlocks.section(SlackBlocks.plain(words.headline(asked.ticket()))));
        asked.before().map(Before::why).ifPresent(why -> blocks.add(SlackBlocks.section(SlackBlocks.plain(why))));
        JsonObjectBuilder input = Json.createObjectBuilder()
                .add("type", "plain_text_input")
                .add("action_id", SlackBlocks.RESOLUTION)
                .add("multiline", true)
                .add("max_length", LONGEST_INPUT);
        asked.before()
                .map(Before::text)
                .filter(text -> !text.isEmpty())
                .ifPresent(text -> input.add("initial_value", text));
        blocks.add(Json.createObjectBuilder()
                .add("type", "input")
                .add("block_id", SlackBlocks.RESOLUTION + "_" + asked.ticket().version())
                .add("label", SlackBlocks.plain(words.word("how")))
                .add("element", input));
        blocks.add(SlackBlocks.actions(Json.createArrayBuilder()
                .add(SlackBlocks.button(SlackBlocks.RESOLVE, words.word("resolve"), asked.note())
                        .add("style", "primary"))));
        return toOne(words.headline(asked.ticket()), asked.before().isPresent()).add("blocks", blocks);
    }

    private static JsonObjectBuilder changed(ChatReply.Changed changed) {
        HookWords words = HookWords.in(changed.language());
        String headline = words.headline(changed.ticket());
        String sentence = words.sentence(changed.deed().name(), changed.by());
        JsonArrayBuilder blocks =
                Json.createArrayBuilder().add(SlackBlocks.headline(headline, changed.link(), sentence));
        changed.ticket()
                .state()
                .givenResolution()
                .map(Resolution::text)
                .ifPresent(text -> blocks.add(SlackBlocks.section(SlackBlocks.plain(HookWords.cut(text)))));
        blocks.add(SlackBlocks.facts(changed.ticket(), words));
        JsonArray buttons =
                SlackBlocks.buttons(changed.ticket(), words, changed.language()).build();
        if (!buttons.isEmpty()) {
            blocks.add(SlackBlocks.actions(Json.createArrayBuilder(buttons)));
        }
        return Json.createObjectBuilder()
                .add("replace_original", true)
                .add("text", SlackBlocks.escaped(headline + " – " + sentence))
                .add("blocks", blocks);
    }

    /** For the eyes of whoever clicked alone. */
    private static JsonObjectBuilder toOne(String text, boolean replacing) {
        return Json.createObjectBuilder()
                .add("response_type", "ephemeral")
                .add("replace_original", replacing)
                .add("text", SlackBlocks.escaped(text));
    }
}
