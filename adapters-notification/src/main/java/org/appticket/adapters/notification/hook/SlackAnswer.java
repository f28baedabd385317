package org.appticket.adapters.notification.hook;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.Optional;
import org.appticket.adapters.notification.web.Outgoing;
import org.appticket.domain.delivery.Trouble;

/** How a message of a bot went, which Slack says <a href="https://docs.slack.dev/apis/web-api/#responses">in the body</a> of an answer with status 200. */
final class SlackAnswer {
    private SlackAnswer() {}

    static Optional<Trouble> trouble(Outgoing.Answer answer) {
        return answer.trouble().or(() -> inside(answer.text()));
    }

    private static Optional<Trouble> inside(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            JsonObject json = reader.readObject();
            return json.getBoolean("ok", false) ? Optional.empty() : Optional.of(of(json.getString("error", "")));
        } catch (JsonException | ClassCastException notSlack) {
            return Optional.of(Trouble.REFUSED_FOR_NOW);
        }
    }

    /** What an administrator can put right, such as a channel without the bot, is tried again. */
    private static Trouble of(String error) {
        return switch (error) {
            case "not_authed",
                    "invalid_auth",
                    "account_inactive",
                    "token_revoked",
                    "token_expired",
                    "missing_scope",
                    "not_allowed_token_type",
                    "no_permission",
                    "access_denied" -> Trouble.SIGN_IN_REFUSED;
            case "no_text", "msg_too_long", "msg_blocks_too_long", "invalid_blocks", "invalid_blocks_format" ->
                Trouble.MESSAGE_REFUSED;
            default -> Trouble.REFUSED_FOR_NOW;
        };
    }
}
