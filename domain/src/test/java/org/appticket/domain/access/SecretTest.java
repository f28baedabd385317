package org.appticket.domain.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class SecretTest {
    private static final Secret SECRET = secret(1);

    private static Secret secret(long seed) {
        byte[] bytes = new byte[Secret.BYTES];
        new Random(seed).nextBytes(bytes);
        return Secret.of(bytes);
    }

    @Test
    void what_is_written_is_read_again() {
        for (long seed = 0; seed < 1_000; seed++) {
            assertEquals(Optional.of(secret(seed)), Secret.parse(secret(seed).text()));
        }
    }

    @Test
    void nothing_else_is_a_secret() {
        String text = SECRET.text();
        for (String other :
                List.of("", text.substring(1), text + "A", text.substring(1) + "=", text.substring(1) + "é")) {
            assertEquals(Optional.empty(), Secret.parse(other), other);
        }
        assertThrows(IllegalArgumentException.class, () -> Secret.of(new byte[31]));
    }

    @Test
    void its_digest_is_that_of_its_text() {
        assertEquals(
                "0f007385b6f9d4b7eeb2748605afe1a984a0a3bfa3f014d09e2a784ce9e5cd1a",
                Secret.of(new byte[Secret.BYTES]).digest().toString());
    }

    @Test
    void a_derived_secret_is_always_the_same_and_tells_nothing() {
        assertEquals(SECRET.derived("csrf"), SECRET.derived("csrf"));
        assertNotEquals(SECRET.derived("csrf"), SECRET.derived("other"));
        assertNotEquals(SECRET.derived("csrf"), secret(2).derived("csrf"));
        assertNotEquals(SECRET.digest(), SECRET.derived("csrf").digest());
    }

    @Test
    void neither_secrets_nor_passwords_show_themselves() {
        assertFalse(SECRET.toString().contains(SECRET.text()));
        assertEquals("a password", Password.of("le chat gris").toString());
        assertEquals("a password hash", new PasswordHash("$x$").toString());
    }

    @Test
    void a_password_is_compared_in_one_form() {
        assertEquals(Password.of("ﬁ é"), Password.of("fi e\u0301"));
        assertNotEquals(Password.of("a"), Password.of("b"));
        assertTrue(Password.of("é").isHashable());
        assertFalse(Password.of("").isHashable());
        assertFalse(Password.of("é".repeat(513)).isHashable());
        assertTrue(Password.of("é".repeat(512)).isHashable());
        assertFalse(Password.of("\udc00").isHashable());
    }
}
