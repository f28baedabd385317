package org.appticket.domain.factor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.appticket.domain.access.Secret;
import org.junit.jupiter.api.Test;

final class RecoveryCodeTest {
    private static final int SEED = 7;
    private final Random random = new Random(SEED);

    @Test
    void a_code_can_be_typed_in_many_ways() {
        RecoveryCode code = code();
        String text = code.text();
        assertTrue(text.matches("[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}"), text);
        for (String typed : List.of(
                text, text.toUpperCase(Locale.ROOT), text.replace("-", ""), " " + text.replace("-", " ") + "\n")) {
            assertEquals(Optional.of(code), RecoveryCode.parse(typed), typed);
        }
    }

    @Test
    void letters_that_look_like_digits_are_read_as_digits() {
        assertEquals(RecoveryCode.parse("0000-1111-1111"), RecoveryCode.parse("OoO0-iIlL-1111"));
    }

    @Test
    void what_is_no_code_is_none() {
        for (String typed : List.of("", "123456", "0000-1111-111", "0000-1111-11111", "uuuu-1111-1111", "é")) {
            assertEquals(Optional.empty(), RecoveryCode.parse(typed), typed);
        }
    }

    @Test
    void every_place_takes_every_symbol() {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < 2_000; i++) {
            String plain = code().text().replace("-", "");
            for (int place = 0; place < plain.length(); place++) {
                seen.add(place + ":" + plain.charAt(place));
            }
        }
        assertEquals(12 * 32, seen.size(), "seed " + SEED);
    }

    @Test
    void a_code_shows_nothing_of_itself() {
        RecoveryCode code = code();
        assertFalse(code.toString().contains(code.text()));
        assertNotEquals(code, code());
    }

    private RecoveryCode code() {
        byte[] bytes = new byte[Secret.BYTES];
        random.nextBytes(bytes);
        return RecoveryCode.from(Secret.of(bytes));
    }
}
