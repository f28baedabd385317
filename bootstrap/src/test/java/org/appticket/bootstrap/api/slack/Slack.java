package org.appticket.bootstrap.api.slack;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.appticket.bootstrap.api.ApiClient;
import org.appticket.bootstrap.api.Patience;
import org.appticket.bootstrap.api.Recorder;
import org.appticket.bootstrap.api.Reply;

/** Slack's side: a channel in which messages arrive, and people who click below them. */
final class Slack implements AutoCloseable {
    static final String SECRET = "8f742231b10e8888abcd99yyyzzz85a5";

    private static final AtomicInteger CLICKS = new AtomicInteger();

    private final ApiClient door;
    private final Recorder channel = new Recorder();
    private final Recorder replies = new Recorder();

    Slack(ApiClient door) {
        this.door = door;
    }

    Recorder channel() {
        return channel;
    }

    /** The message in the channel with this number, from one. */
    JsonObject message(int number) {
        return nth(channel, number);
    }

    /** The reply with this number, from one. */
    JsonObject reply(int number) {
        return nth(replies, number);
    }

    int replyCount() {
        return replies.taken().size();
    }

    private static JsonObject nth(Recorder recorder, int number) {
        Patience.await(() -> recorder.taken().size() >= number);
        return ApiClient.json(recorder.taken().get(number - 1).body());
    }

    static List<JsonObject> blocks(JsonObject message, String type) {
        return message.getJsonArray("blocks").getValuesAs(JsonObject.class).stream()
                .filter(block -> block.getString("type").equals(type))
                .toList();
    }

    /** The button with this name. */
    static JsonObject button(JsonObject message, String action) {
        return blocks(message, "actions").get(0).getJsonArray("elements").getValuesAs(JsonObject.class).stream()
                .filter(each -> each.getString("action_id").equals(action))
                .findFirst()
                .orElseThrow();
    }

    /** The body of a request: somebody clicked a button, and had written something. */
    String click(String user, JsonObject button, String written) {
        JsonObjectBuilder payload = Json.createObjectBuilder()
                .add("type", "block_actions")
                .add("team", Json.createObjectBuilder().add("id", "T1DC2JH3J").add("domain", "acme"))
                .add("user", Json.createObjectBuilder().add("id", user).add("username", "ada"))
                .add("trigger_id", "13345224609.738474920." + CLICKS.incrementAndGet())
                .add("response_url", replies.address("/actions/T1DC2JH3J"))
                .add("actions", Json.createArrayBuilder().add(button));
        if (!written.isEmpty()) {
            JsonObjectBuilder value =
                    Json.createObjectBuilder().add("type", "plain_text_input").add("value", written);
            JsonObjectBuilder block = Json.createObjectBuilder().add("appticket_resolution", value);
            payload.add(
                    "state",
                    Json.createObjectBuilder()
                            .add("values", Json.createObjectBuilder().add("some_block", block)));
        }
        return "payload=" + URLEncoder.encode(payload.build().toString(), StandardCharsets.UTF_8);
    }

    /** Says it as Slack does. */
    Reply say(String body) {
        return say(body, Instant.now().getEpochSecond(), SECRET);
    }

    Reply say(String body, long timestamp, String secret) {
        return door.unchecked(
                "POST",
                "/api/v1/hooks/slack",
                body.getBytes(StandardCharsets.UTF_8),
                "Content-Type",
                "application/x-www-form-urlencoded",
                "X-Slack-Request-Timestamp",
                Long.toString(timestamp),
                "X-Slack-Signature",
                signature(body, timestamp, secret));
    }

    private static String signature(String body, long timestamp, String secret) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            byte[] signed = ("v0:" + timestamp + ":" + body).getBytes(StandardCharsets.UTF_8);
            return "v0=" + HexFormat.of().formatHex(mac.doFinal(signed));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public void close() {
        channel.close();
        replies.close();
    }
}
