package org.appticket.adapters.rest.slack;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The example is that of Slack's own page about its signatures. */
class SlackKeyTest {
    private static final String SECRET = "8f742231b10e8888abcd99yyyzzz85a5";
    private static final String TIMESTAMP = "1531420618";
    private static final String SIGNATURE = "v0=a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503";
    private static final String BODY =
            "token=xyzz0WbapA4vBCDEFasx0q6G&team_id=T1DC2JH3J&team_domain=testteamnow&channel_id=G8PSS9T3V"
                    + "&channel_name=foobar&user_id=U2CERLKJA&user_name=roadrunner&command=%2Fwebhook-collect&text="
                    + "&response_url=https%3A%2F%2Fhooks.slack.com%2Fcommands%2FT1DC2JH3J%2F397700885554%2F96rGlfmibIGlgcZRskXaIFfN"
                    + "&trigger_id=398738663015.47445629121.803a0bc887a14d10d2c447fce8b6703c";

    private static SlackKey keyAt(long seconds) {
        return new SlackKey(Optional.of(SECRET), () -> Instant.ofEpochSecond(seconds));
    }

    private static boolean accepted(String timestamp, String signature, String body) {
        return keyAt(1_531_420_618).accepts(timestamp, signature, body.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void the_example_that_slack_gives_is_genuine() {
        assertTrue(accepted(TIMESTAMP, SIGNATURE, BODY));
    }

    @Test
    void nothing_of_it_can_be_changed() {
        assertFalse(accepted(TIMESTAMP, SIGNATURE, BODY + "x"));
        assertFalse(accepted("1531420619", SIGNATURE, BODY));
        for (String signature :
                List.of("", "v0=", SIGNATURE.replace("v0", "v1"), SIGNATURE.substring(3), SIGNATURE + "0")) {
            assertFalse(accepted(TIMESTAMP, signature, BODY), signature);
        }
        SlackKey other = new SlackKey(Optional.of(SECRET + "x"), () -> Instant.ofEpochSecond(1_531_420_618));
        assertFalse(other.accepts(TIMESTAMP, SIGNATURE, BODY.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void it_counts_for_five_minutes_either_way_to_the_second() {
        byte[] body = BODY.getBytes(StandardCharsets.UTF_8);
        assertTrue(keyAt(1_531_420_618 + 300).accepts(TIMESTAMP, SIGNATURE, body));
        assertFalse(keyAt(1_531_420_618 + 301).accepts(TIMESTAMP, SIGNATURE, body));
        assertTrue(keyAt(1_531_420_618 - 300).accepts(TIMESTAMP, SIGNATURE, body));
        assertFalse(keyAt(1_531_420_618 - 301).accepts(TIMESTAMP, SIGNATURE, body));
    }

    @Test
    void what_is_no_time_is_not_now() {
        for (String timestamp : List.of("", "-1", "now", "١٥", "999999999999999999999999", "1531420618.0")) {
            assertFalse(accepted(timestamp, SIGNATURE, BODY), timestamp);
        }
    }

    @Test
    void without_a_secret_nothing_is_genuine_and_it_is_never_shown() {
        SlackKey none = new SlackKey(Optional.empty(), () -> Instant.ofEpochSecond(1_531_420_618));
        assertFalse(none.isOpen());
        assertFalse(none.accepts(TIMESTAMP, SIGNATURE, BODY.getBytes(StandardCharsets.UTF_8)));
        assertFalse(keyAt(0).toString().contains(SECRET));
    }
}
