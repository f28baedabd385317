package org.appticket.adapters.rest.slack;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.appticket.adapters.rest.problem.ProblemType;
import org.appticket.adapters.rest.problem.Rejection;
import org.appticket.application.chat.ClickButton.Press;
import org.appticket.domain.InvalidValue.Problem;
import org.appticket.domain.chat.ChatMember;
import org.appticket.domain.chat.ReplyAddress;
import org.appticket.domain.id.TicketId;
import org.appticket.domain.people.Language;

/**
 * What Slack says of a click: a <a href="https://docs.slack.dev/reference/interaction-payloads/block_actions-payload">payload</a>
 * {@code block_actions}, of which only what is needed is looked at.
 *
 * @param member who clicked
 * @param name how Slack calls them
 * @param key what tells the click from all others
 * @param press what they clicked
 * @param replyTo where Slack takes replies
 */
record SlackClick(ChatMember member, String name, String key, Press press, ReplyAddress replyTo) {
    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,255}");
    private static final Pattern VALUE = Pattern.compile("([1-9][0-9]{0,17}) (FR|EN)");

    /**
     * Reads the body of a request.
     *
     * @return nothing if it is of no button of ours: Slack tells of all clicks in the messages of an app
     * @throws Rejection if it is none at all
     */
    static Optional<SlackClick> parse(byte[] body) {
        JsonObject payload = payload(new String(body, StandardCharsets.UTF_8));
        try {
            return "block_actions".equals(payload.getString("type", "")) ? click(payload) : Optional.empty();
        } catch (ClassCastException otherwise) {
            throw wrong();
        }
    }

    private static Optional<SlackClick> click(JsonObject payload) {
        JsonObject action = first(payload);
        return press(action, payload).map(press -> click(payload, press));
    }

    private static SlackClick click(JsonObject payload, Press press) {
        JsonObject user = part(payload, "user");
        String workspace = user.getString("team_id", part(payload, "team").getString("id", ""));
        String id = user.getString("id", "");
        String called = Stream.of("username", "name")
                .map(member -> user.getString(member, ""))
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse(id);
        String key = payload.getString("trigger_id", "");
        if (!KEY.matcher(key).matches()) {
            throw wrong();
        }
        return new SlackClick(
                new ChatMember(workspace, id),
                called,
                key,
                press,
                new ReplyAddress(payload.getString("response_url", "")));
    }

    private static Optional<Press> press(JsonObject action, JsonObject payload) {
        String value = action.getString("value", "");
        return switch (action.getString("action_id", "")) {
            case "appticket_take" -> Optional.of(new Press.Take(ticket(value), channel(value)));
            case "appticket_ask" -> Optional.of(new Press.Ask(ticket(value), channel(value)));
            case "appticket_resolve" -> Optional.of(new Press.Resolve(value, resolution(payload)));
            default -> Optional.empty();
        };
    }

    /** The blocks have names of their own each time, so that Slack does not fill a new form with an old text. */
    private static String resolution(JsonObject payload) {
        JsonObject values = part(part(payload, "state"), "values");
        return values.values().stream()
                .filter(JsonObject.class::isInstance)
                .map(block -> part(block.asJsonObject(), "appticket_resolution").get("value"))
                .filter(JsonString.class::isInstance)
                .map(text -> ((JsonString) text).getString())
                .findFirst()
                .orElse("");
    }

    private static TicketId ticket(String value) {
        return new TicketId(Long.parseLong(matched(value).group(1)));
    }

    private static Language channel(String value) {
        return Language.valueOf(matched(value).group(2));
    }

    private static Matcher matched(String value) {
        Matcher matcher = VALUE.matcher(value);
        if (!matcher.matches()) {
            throw wrong();
        }
        return matcher;
    }

    private static JsonObject first(JsonObject payload) {
        return payload.get("actions") instanceof JsonArray actions
                        && !actions.isEmpty()
                        && actions.get(0) instanceof JsonObject action
                ? action
                : JsonValue.EMPTY_JSON_OBJECT;
    }

    private static JsonObject part(JsonObject whole, String member) {
        return whole.get(member) instanceof JsonObject part ? part : JsonValue.EMPTY_JSON_OBJECT;
    }

    private static JsonObject payload(String form) {
        try (JsonReader reader = Json.createReader(new StringReader(field(form)))) {
            return reader.readObject();
        } catch (JsonException | IllegalStateException | IllegalArgumentException malformed) {
            throw Rejection.of(ProblemType.MALFORMED_BODY);
        }
    }

    private static String field(String form) {
        return Stream.of(form.split("&", -1))
                .filter(pair -> pair.startsWith("payload="))
                .map(pair -> URLDecoder.decode(pair.substring("payload=".length()), StandardCharsets.UTF_8))
                .findFirst()
                .orElse("");
    }

    private static Rejection wrong() {
        return Rejection.invalid("/payload", Problem.WRONG_FORMAT, Map.of("expected", "block_actions"));
    }
}
