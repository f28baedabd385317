package org.appticket.adapters.notification.hook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.appticket.adapters.notification.web.AddressGuard;
import org.appticket.adapters.notification.web.Outgoing;
import org.appticket.adapters.notification.web.Recorder;
import org.appticket.application.port.webhook.HookCourier.Call;
import org.appticket.application.port.webhook.HookCourier.Destination;
import org.appticket.application.port.webhook.HookCourier.Receipt;
import org.appticket.domain.delivery.Trouble;
import org.appticket.domain.network.IpRange;
import org.appticket.domain.people.Language;
import org.appticket.domain.webhook.BotAccess;
import org.appticket.domain.webhook.HookAddress;
import org.appticket.domain.webhook.HookFormat;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class HttpHookCourierTest {
    private final Outgoing outgoing =
            new Outgoing(AddressGuard.of(List.of(IpRange.parse("127.0.0.1").orElseThrow()), Set.of()));
    private final HttpHookCourier courier = new HttpHookCourier(
            outgoing,
            Map.of(
                    HookFormat.CLOUDEVENTS, new CloudEventText("https://desk.example.org"),
                    HookFormat.SLACK, new SlackText(false),
                    HookFormat.SLACK_BOT, new SlackText(false)),
            () -> SomeNews.AT);

    @AfterEach
    void close() throws IOException {
        outgoing.close();
    }

    private static Call call(Recorder recorder, HookFormat format) {
        HookAddress address = new HookAddress(recorder.address("/in").toString());
        return new Call(SomeNews.MARK, SomeNews.AT, SomeNews.to(address, format, Language.EN), Optional.empty());
    }

    @Test
    void a_signature_is_the_one_that_the_standard_gives_as_an_example() {
        assertEquals(
                "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
                Signature.of(
                        "msg_p5jXN8AQM9LWM0D4loKWxJek",
                        1_614_265_330,
                        "{\"test\": 2432232314}",
                        Base64.getDecoder().decode("MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw")));
    }

    @Test
    void what_programs_are_told_is_signed_and_known_again_by_its_id() {
        try (Recorder recorder = Recorder.answering(204)) {
            Receipt receipt = courier.bring(call(recorder, HookFormat.CLOUDEVENTS));
            assertEquals(new Receipt(Optional.empty(), Optional.of(204)), receipt);
            Recorder.Seen seen = recorder.seen().get(0);
            assertEquals(
                    "application/cloudevents+json; charset=utf-8",
                    seen.headers().get("content-type"));
            assertEquals(SomeNews.MARK.toString(), seen.headers().get("webhook-id"));
            assertEquals(
                    Long.toString(SomeNews.AT.getEpochSecond()), seen.headers().get("webhook-timestamp"));
            assertEquals(
                    Signature.of(
                            SomeNews.MARK.toString(), SomeNews.AT.getEpochSecond(), seen.body(), SomeNews.SECRET.key()),
                    seen.headers().get("webhook-signature"));
        }
    }

    @Test
    void what_a_chat_channel_is_told_is_not_signed() {
        try (Recorder recorder = Recorder.answering(200)) {
            courier.bring(call(recorder, HookFormat.SLACK));
            assertFalse(recorder.seen().get(0).headers().containsKey("webhook-signature"));
        }
    }

    @Test
    void a_receiver_that_refuses_is_told_of_with_its_status() {
        try (Recorder recorder = Recorder.answering(503)) {
            assertEquals(
                    new Receipt(Optional.of(Trouble.REFUSED_FOR_NOW), Optional.of(503)),
                    courier.bring(call(recorder, HookFormat.CLOUDEVENTS)));
        }
    }

    @Test
    void a_receiver_says_how_long_to_leave_it_alone() {
        try (Recorder recorder = Recorder.answering(503, Map.of("Retry-After", "3600"))) {
            assertEquals(
                    Duration.ofHours(1),
                    courier.bring(call(recorder, HookFormat.CLOUDEVENTS)).rest());
        }
    }

    @Test
    void a_bot_proves_itself_by_its_token_and_what_slack_says_in_its_answer_counts() {
        try (Recorder recorder = Recorder.answering(200, "{\"ok\":true,\"ts\":\"1.2\"}")) {
            assertEquals(new Receipt(Optional.empty(), Optional.of(200)), courier.bring(byBot(recorder)));
            Recorder.Seen seen = recorder.seen().get(0);
            assertEquals("Bearer xoxb-secret", seen.headers().get("authorization"));
            assertTrue(seen.body().contains("\"channel\":\"C0123\""), seen.body());
        }
        assertEquals(Optional.of(Trouble.SIGN_IN_REFUSED), saying("{\"ok\":false,\"error\":\"invalid_auth\"}"));
        assertEquals(Optional.of(Trouble.MESSAGE_REFUSED), saying("{\"ok\":false,\"error\":\"invalid_blocks\"}"));
        assertEquals(Optional.of(Trouble.REFUSED_FOR_NOW), saying("{\"ok\":false,\"error\":\"not_in_channel\"}"));
        for (String odd : List.of("", "ok", "[]", "{\"ok\":\"true\"}", "{", "x".repeat(100_000))) {
            assertEquals(Optional.of(Trouble.REFUSED_FOR_NOW), saying(odd));
        }
    }

    private Optional<Trouble> saying(String answer) {
        try (Recorder recorder = Recorder.answering(200, answer)) {
            return courier.bring(byBot(recorder)).trouble();
        }
    }

    private static Call byBot(Recorder recorder) {
        Destination to = new Destination(
                new HookAddress(recorder.address("/api/chat.postMessage").toString()),
                List.of(SomeNews.SECRET),
                HookFormat.SLACK_BOT,
                Language.EN,
                Optional.of(new BotAccess("C0123", "xoxb-secret")));
        return new Call(SomeNews.MARK, SomeNews.AT, to, Optional.empty());
    }
}
