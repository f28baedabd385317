package org.appticket.application.contract.access;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.appticket.application.port.access.PasswordHasher;
import org.appticket.domain.access.Password;
import org.appticket.domain.access.PasswordHash;
import org.junit.jupiter.api.Test;

/** What {@link PasswordHasher} keeps to. */
public interface PasswordHasherContract {
    /** Some password, with more than ASCII in it. */
    Password PASSWORD = Password.of("Zwölf Boxkämpfer 🥊 jagen");

    /** The hasher. */
    PasswordHasher hasher();

    @Test
    default void a_password_is_proven_by_its_own_hash_only() {
        PasswordHash hash = hasher().hash(PASSWORD);
        assertTrue(hasher().verify(PASSWORD, Optional.of(hash)));
        assertFalse(hasher().verify(Password.of("Zwölf Boxkämpfer 🥊 jagen "), Optional.of(hash)));
    }

    @Test
    default void the_keyboard_does_not_matter() {
        PasswordHash hash = hasher().hash(Password.of("Zwo\u0308lf Boxka\u0308mpfer 🥊 jagen"));
        assertTrue(hasher().verify(PASSWORD, Optional.of(hash)));
    }

    @Test
    default void two_hashes_of_a_password_differ_and_do_not_show_it() {
        PasswordHash one = hasher().hash(PASSWORD);
        PasswordHash other = hasher().hash(PASSWORD);
        assertNotEquals(one, other);
        assertFalse(one.phc().contains("Boxk"));
        assertFalse(one.toString().contains(one.phc()));
    }

    @Test
    default void no_password_is_proven_without_a_hash() {
        assertFalse(hasher().verify(PASSWORD, Optional.empty()));
    }

    @Test
    default void what_cannot_be_hashed_is_nobodys_password() {
        Optional<PasswordHash> hash = Optional.of(hasher().hash(PASSWORD));
        assertFalse(hasher().verify(Password.of(""), hash));
        assertFalse(hasher().verify(Password.of("é".repeat(Password.MAX_BYTES)), hash));
        assertFalse(hasher().verify(Password.of("x".repeat(1_000_000)), hash));
        assertFalse(hasher().verify(Password.of("half a pair \ud83e"), hash));
    }

    @Test
    default void a_new_hash_is_not_outdated() {
        assertFalse(hasher().isOutdated(hasher().hash(PASSWORD)));
    }
}
