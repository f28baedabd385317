package org.appticket.adapters.rest.telephony;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.LongStream;
import org.appticket.adapters.rest.telephony.HookKeys.Proof;
import org.junit.jupiter.api.Test;

/** The example is the one of Standard Webhooks. */
class HookKeysTest {
    private static final byte[] KEY = Base64.getDecoder().decode("MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");
    private static final byte[] BODY = "{\"test\": 2432232314}".getBytes(UTF_8);
    private static final long AT = 1614265330;
    private static final Proof PROOF = new Proof(
            "msg_p5jXN8AQM9LWM0D4loKWxJek", Long.toString(AT), "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");

    private static HookKeys at(long second, byte[]... keys) {
        return new HookKeys(List.of(keys), () -> Instant.ofEpochSecond(second));
    }

    private static boolean accepts(UnaryOperator<Proof> forgery) {
        return at(AT, KEY).accept(forgery.apply(PROOF), BODY);
    }

    @Test
    void what_was_signed_by_a_key_that_counts_is_accepted() {
        assertTrue(at(AT, KEY).accept(PROOF, BODY));
        assertTrue(at(AT, new byte[32], KEY).accept(PROOF, BODY), "while a key is being replaced");
        assertTrue(accepts(good -> new Proof(good.id(), good.timestamp(), "v1,AAAA v1a,BB " + good.signatures())));
    }

    @Test
    void what_was_changed_on_the_way_is_refused() {
        assertFalse(at(AT, KEY).accept(PROOF, "{\"test\": 2432232315}".getBytes(UTF_8)));
        assertFalse(accepts(good -> new Proof("msg_other", good.timestamp(), good.signatures())));
        assertFalse(accepts(good -> new Proof(good.id(), Long.toString(AT + 1), good.signatures())));
        assertFalse(accepts(
                good -> new Proof(good.id(), good.timestamp(), good.signatures().substring(3))));
        assertFalse(accepts(good -> new Proof(good.id(), good.timestamp(), "")));
        assertFalse(at(AT, new byte[32]).accept(PROOF, BODY));
        assertFalse(at(AT).accept(PROOF, BODY));
        assertFalse(at(AT).isOpen());
    }

    @Test
    void what_is_older_or_newer_than_five_minutes_is_refused() {
        List<Boolean> accepted = LongStream.of(-301, -300, 0, 300, 301)
                .mapToObj(later -> at(AT + later, KEY).accept(PROOF, BODY))
                .toList();
        assertEquals(List.of(false, true, true, true, false), accepted);
        for (String odd : List.of("", "now", "-1", " " + AT, "1e9", "99999999999999999999")) {
            assertFalse(accepts(good -> new Proof(good.id(), odd, good.signatures())), odd);
        }
    }
}
