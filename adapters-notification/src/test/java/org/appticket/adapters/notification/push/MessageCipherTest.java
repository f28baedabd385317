package org.appticket.adapters.notification.push;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.time.Instant;
import java.util.Arrays;
import org.appticket.application.dsl.VirtualBrowser;
import org.appticket.domain.push.PushKey;
import org.appticket.domain.push.PushTarget;
import org.junit.jupiter.api.Test;

class MessageCipherTest {
    private static final String ENDPOINT = "https://push.example.net/push/JzLQ3raZJfFBR0aqvOMsLrt54w4rJUsV";
    private static final byte[] MELON = "When I grow up, I want to be a watermelon".getBytes(StandardCharsets.US_ASCII);

    private static KeyPair pair(String point, String number) throws GeneralSecurityException {
        return new KeyPair(P256.publicKey(Bytes.read(point)), P256.privateKey(Bytes.read(number)));
    }

    @Test
    void a_message_is_encrypted_as_rfc_8291_has_it_in_appendix_a() throws GeneralSecurityException {
        PushTarget browser = new PushTarget(
                ENDPOINT,
                "BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4",
                "BTBZMqHH6r4Tts7J_aSIgg");
        KeyPair ours = pair(
                "BP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27mlmlMoZIIgDll6e3vCYLocInmYWAmS6TlzAC8wEqKK6PBru3jl7A8",
                "yfWPiYE-n46HLnH0KqZOF1fJJU3MYrct3AELtAQ-oRw");
        byte[] salt = Bytes.read("DGv6ra1nlYgDCS1FRnbzlw");
        assertEquals(
                "DGv6ra1nlYgDCS1FRnbzlwAAEABBBP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27mlmlMoZIIgDll6e3vCYLocInmYWAmS6TlzAC8wEqKK"
                        + "6PBru3jl7A_yl95bQpu6cVPTpK4Mqgkf1CXztLVBSt2Ks3oZwbuwXPXLWyouBWLVWGNWQexSgSxsj_Qulcy4a-fN",
                Bytes.written(new MessageCipher(ours, salt).encrypted(MELON, 0, browser)));
    }

    @Test
    void a_browser_opens_what_is_for_it_and_no_other_does() {
        VirtualBrowser browser = new VirtualBrowser();
        byte[] message = MessageCipher.fresh().encrypted(MELON, 100, browser.at(ENDPOINT));
        assertEquals(new String(MELON, StandardCharsets.US_ASCII), browser.opened(message));
        assertThrows(IllegalArgumentException.class, () -> new VirtualBrowser().opened(message));
    }

    @Test
    void nothing_is_used_twice_and_lengths_tell_little() {
        PushTarget target = new VirtualBrowser().at(ENDPOINT);
        byte[] once = MessageCipher.fresh().encrypted(MELON, MessageCipher.padding(MELON), target);
        byte[] again = MessageCipher.fresh().encrypted(MELON, MessageCipher.padding(MELON), target);
        assertNotEquals(
                Bytes.written(Arrays.copyOf(once, 86)), Bytes.written(Arrays.copyOf(again, 86)), "salt and key");
        for (int length : new int[] {1, 2, 100, 510, 511}) {
            byte[] message = new byte[length];
            assertEquals(
                    once.length,
                    MessageCipher.fresh().encrypted(message, MessageCipher.padding(message), target).length);
        }
    }

    @Test
    void a_record_has_an_end() {
        PushTarget target = new VirtualBrowser().at(ENDPOINT);
        assertEquals(4096, MessageCipher.fresh().encrypted(new byte[3993], 0, target).length);
        assertThrows(IllegalArgumentException.class, () -> MessageCipher.fresh().encrypted(new byte[3994], 0, target));
    }

    @Test
    void a_service_is_told_who_sends_for_half_a_day() {
        KeyPair ours = P256.newPair();
        PushKey key = new PushKey(Bytes.written(P256.point(ours)), Bytes.written(P256.number(ours)));
        String header = new Vapid(key, "mailto:desk@example.org")
                .authorization("https://push.example.net", Instant.ofEpochSecond(1_453_000_000));
        assertTrue(header.matches("vapid t=[A-Za-z0-9_.-]+, k=[A-Za-z0-9_-]{87}"), header);
        String token = header.substring("vapid t=".length(), header.indexOf(','));
        String[] parts = token.split("\\.", -1);
        assertEquals("{\"typ\":\"JWT\",\"alg\":\"ES256\"}", new String(Bytes.read(parts[0]), StandardCharsets.UTF_8));
        assertEquals(
                "{\"aud\":\"https://push.example.net\",\"exp\":1453043200,\"sub\":\"mailto:desk@example.org\"}",
                new String(Bytes.read(parts[1]), StandardCharsets.UTF_8));
        assertEquals(64, Bytes.read(parts[2]).length);
        assertTrue(VirtualBrowser.signed(token, key.publicKey()));
        KeyPair others = P256.newPair();
        assertFalse(VirtualBrowser.signed(token, Bytes.written(P256.point(others))));
    }

    @Test
    void keys_are_always_as_long_as_they_have_to_be() {
        for (int i = 0; i < 300; i++) {
            KeyPair pair = P256.newPair();
            assertEquals(65, P256.point(pair).length);
            assertEquals(32, P256.number(pair).length);
        }
    }
}
