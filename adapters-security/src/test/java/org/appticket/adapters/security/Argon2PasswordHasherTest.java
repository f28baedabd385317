package org.appticket.adapters.security;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Optional;
import org.appticket.application.contract.access.PasswordHasherContract;
import org.appticket.application.port.access.PasswordHasher;
import org.appticket.domain.Unavailable;
import org.appticket.domain.access.Password;
import org.appticket.domain.access.PasswordHash;
import org.junit.jupiter.api.Test;

final class Argon2PasswordHasherTest implements PasswordHasherContract {
    private static final Argon2PasswordHasher HASHER = new Argon2PasswordHasher();

    @Override
    public PasswordHasher hasher() {
        return HASHER;
    }

    @Test
    void a_hash_says_how_it_was_made() {
        assertTrue(HASHER.hash(PASSWORD)
                .phc()
                .matches("\\$argon2id\\$v=19\\$m=19456,t=2,p=1\\$[A-Za-z0-9+/]{22}\\$[A-Za-z0-9+/]{43}"));
    }

    /** Made by the reference implementation: {@code argon2 somesalt -id -t 2 -k 256 -p 1 -l 32}. */
    @Test
    void a_hash_made_elsewhere_with_other_parameters_is_recognised_and_outdated() {
        PasswordHash elsewhere = new PasswordHash(
                "$argon2id$v=19$m=256,t=2,p=1$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4");
        assertTrue(HASHER.verify(Password.of("password"), Optional.of(elsewhere)));
        assertFalse(HASHER.verify(Password.of("Password"), Optional.of(elsewhere)));
        assertTrue(HASHER.isOutdated(elsewhere));
    }

    @Test
    void a_hash_that_is_none_proves_nothing() {
        for (String broken : new String[] {"x", "$2b$10$abc", "$argon2id$v=19$m=19456,t=2,p=1$", "$argon2id$v=19$$$"}) {
            assertFalse(HASHER.verify(PASSWORD, Optional.of(new PasswordHash(broken))), broken);
        }
    }

    @Test
    void nobodys_hash_takes_about_as_long_as_somebodys() {
        PasswordHash hash = HASHER.hash(PASSWORD);
        long[] nobodys = new long[9];
        long[] somebodys = new long[9];
        for (int i = 0; i < nobodys.length; i++) {
            nobodys[i] = nanos(Optional.empty());
            somebodys[i] = nanos(Optional.of(hash));
        }
        double ratio = (double) median(nobodys) / median(somebodys);
        System.out.printf("one comparison: %,d us, without an account: x %.2f%n", median(somebodys) / 1_000, ratio);
        assertTrue(ratio > 0.5 && ratio < 2, () -> "ratio " + ratio);
    }

    @Test
    void who_would_wait_too_long_is_refused() {
        Argon2PasswordHasher withoutAPlace = new Argon2PasswordHasher(0);
        assertThrows(Unavailable.class, () -> withoutAPlace.hash(PASSWORD));
    }

    @Test
    void a_place_is_free_again_after_each_password() {
        Argon2PasswordHasher narrow = new Argon2PasswordHasher(1);
        PasswordHash hash = narrow.hash(PASSWORD);
        assertTrue(narrow.verify(PASSWORD, Optional.of(hash)));
    }

    @Test
    void what_cannot_be_hashed_is_not() {
        Password tooLong = Password.of("x".repeat(Password.MAX_BYTES + 1));
        assertThrows(IllegalArgumentException.class, () -> HASHER.hash(tooLong));
    }

    private static long nanos(Optional<PasswordHash> hash) {
        long before = System.nanoTime();
        HASHER.verify(Password.of("another password entirely"), hash);
        return System.nanoTime() - before;
    }

    private static long median(long[] values) {
        long[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
