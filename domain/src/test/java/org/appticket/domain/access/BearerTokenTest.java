package org.appticket.domain.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class BearerTokenTest {
    private static final TokenId ID = new TokenId(0xAB_CDEF_0123L);
    private static final BearerToken TOKEN = new BearerToken(ID, Secret.of(new byte[Secret.BYTES]));

    @Test
    void a_token_has_its_fixed_form() {
        assertEquals(63, BearerToken.LENGTH);
        assertTrue(TOKEN.text().matches("apt_[0-9a-hjkmnp-tv-z]{8}_A{43}_[0-9A-Za-z]{6}"), () -> TOKEN.text());
        assertEquals("the token " + ID, TOKEN.toString());
        assertFalse(TOKEN.toString().contains("AAA"));
    }

    @Test
    void what_is_written_is_read_again() {
        Random random = new Random(7);
        byte[] secret = new byte[Secret.BYTES];
        byte[] id = new byte[TokenId.BYTES];
        for (int i = 0; i < 1_000; i++) {
            random.nextBytes(secret);
            random.nextBytes(id);
            BearerToken token = new BearerToken(TokenId.of(id), Secret.of(secret));
            assertEquals(Optional.of(token), BearerToken.parse(token.text()));
        }
    }

    @Test
    void every_changed_character_is_noticed() {
        String text = TOKEN.text();
        for (int i = 0; i < text.length(); i++) {
            for (char other : new char[] {'0', 'z', '_', '-', '.', '\u0000', 'é'}) {
                String changed = text.substring(0, i) + other + text.substring(i + 1);
                assertTrue(changed.equals(text) || BearerToken.parse(changed).isEmpty(), changed);
            }
        }
    }

    @Test
    void nothing_shorter_or_longer_is_a_token() {
        String text = TOKEN.text();
        for (int length = 0; length < text.length(); length++) {
            assertEquals(Optional.empty(), BearerToken.parse(text.substring(0, length)));
        }
        assertEquals(Optional.empty(), BearerToken.parse(text + "0"));
    }

    @Test
    void numbers_of_tokens_have_forty_bits() {
        for (long value : new long[] {0, 1, 31, 32, (1L << 40) - 1}) {
            assertEquals(Optional.of(new TokenId(value)), TokenId.parse(new TokenId(value).toString()));
        }
        assertThrows(IllegalArgumentException.class, () -> new TokenId(1L << 40));
        assertThrows(IllegalArgumentException.class, () -> new TokenId(-1));
        assertThrows(IllegalArgumentException.class, () -> TokenId.of(new byte[4]));
        assertEquals(Optional.empty(), TokenId.parse("0123456"));
        assertEquals(Optional.empty(), TokenId.parse("iiiiiiii"));
    }
}
