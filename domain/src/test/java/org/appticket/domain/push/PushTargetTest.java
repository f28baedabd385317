package org.appticket.domain.push;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Base64;
import java.util.List;
import org.appticket.domain.InvalidValue;
import org.junit.jupiter.api.Test;

final class PushTargetTest {
    /** The browser of RFC 8291, appendix A. */
    private static final String P256DH =
            "BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4";

    private static final String AUTH = "BTBZMqHH6r4Tts7J_aSIgg";
    private static final String ENDPOINT = "https://push.example.net/push/JzLQ3raZJfFBR0aqvOMsLrt54w4rJUsV";

    private static List<String> refused(String endpoint, String p256dh, String auth) {
        InvalidValue refusal = assertThrows(InvalidValue.class, () -> new PushTarget(endpoint, p256dh, auth));
        return refusal.violations().stream().map(InvalidValue.Violation::field).toList();
    }

    private static String changed(int place, int by) {
        byte[] bytes = Base64.getUrlDecoder().decode(P256DH);
        bytes[place] += (byte) by;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    @Test
    void what_a_browser_says_can_be_used() {
        PushTarget target = new PushTarget(ENDPOINT, P256DH, AUTH);
        assertEquals("https://push.example.net", target.origin());
        assertEquals(65, target.publicKey().length);
        assertEquals(16, target.secret().length);
        assertEquals("http://[::1]:8080", new PushTarget("http://[::1]:8080?x=%C3%A9/a;b", P256DH, AUTH).origin());
    }

    @Test
    void what_is_shown_of_it_tells_nobody_where_to_send_something() {
        PushTarget target = new PushTarget(ENDPOINT, P256DH, AUTH);
        assertFalse(target.toString().contains("JzLQ3raZ"), target::toString);
        assertTrue(target.mark().matches("[0-9a-f]{16}"), target::mark);
        assertEquals(target.mark(), new PushTarget(ENDPOINT, P256DH, AUTH).mark());
        assertNotEquals(target.mark(), new PushTarget(ENDPOINT + "x", P256DH, AUTH).mark());
    }

    @Test
    void an_endpoint_is_an_address_and_nothing_else() {
        for (String wrong : new String[] {
            "",
            "push.example.net/x",
            "ftp://push.example.net/x",
            "javascript:alert(1)",
            "https:///x",
            "https://me@push.example.net/x",
            "https://push.example.net/x#y",
            "https://push.example.net/é",
            "https://push.example.net/%zz",
            "https://push.example.net/a b",
            "https://push.example.net/\r\nX: y",
            "https://push.example.net/" + "x".repeat(PushTarget.LONGEST)
        }) {
            assertEquals(List.of("endpoint"), refused(wrong, P256DH, AUTH), wrong);
        }
        String longest = ENDPOINT + "x".repeat(PushTarget.LONGEST - ENDPOINT.length());
        assertEquals(longest, new PushTarget(longest, P256DH, AUTH).endpoint());
    }

    @Test
    void a_key_is_a_point_of_the_curve_and_written_in_one_way() {
        String infinity = Base64.getUrlEncoder().withoutPadding().encodeToString(new byte[65]);
        for (String wrong : List.of(
                "",
                "A",
                P256DH + "=",
                P256DH.substring(4),
                "+" + P256DH.substring(1),
                infinity,
                changed(0, -1),
                changed(7, 1),
                changed(64, 1),
                P256DH.substring(0, 86) + "5")) {
            assertEquals(List.of("p256dh"), refused(ENDPOINT, wrong, AUTH), wrong);
        }
    }

    @Test
    void everything_that_is_wrong_is_said_at_once() {
        assertEquals(List.of("auth"), refused(ENDPOINT, P256DH, "BTBZMqHH6r4Tts7J_aSI"));
        assertEquals(List.of("endpoint", "p256dh", "auth"), refused("x", "y", "z"));
    }

    @Test
    void the_private_key_of_an_installation_is_never_shown() {
        assertFalse(new PushKey("public", "s3cret").toString().contains("s3cret"));
    }

    @Test
    void a_browser_has_a_name() {
        assertEquals("Firefox", PushSubscription.checkDevice(" Firefox "));
        assertThrows(InvalidValue.class, () -> PushSubscription.checkDevice(" "));
        assertThrows(InvalidValue.class, () -> PushSubscription.checkDevice("x".repeat(201)));
    }
}
