package org.appticket.application.contract.key;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import org.appticket.application.port.key.CannotUnseal;
import org.appticket.application.port.key.Keyring;
import org.appticket.application.port.key.Keyring.Purpose;
import org.appticket.application.port.key.Keyring.Sealed;
import org.appticket.application.port.key.Keyring.Signature;
import org.junit.jupiter.api.Test;

/** What {@link Keyring} keeps to. */
public interface KeyringContract {
    /** Something worth sealing. */
    byte[] CONTENT = "what nobody may read".getBytes(StandardCharsets.UTF_8);

    /** What it is for. */
    Purpose MINE = new Purpose("test/1");

    /** The keys. */
    Keyring keyring();

    /** Other keys, which know nothing of the first. */
    Keyring strange();

    @Test
    default void what_was_sealed_opens() {
        Sealed sealed = keyring().seal(CONTENT, MINE);
        assertArrayEquals(CONTENT, keyring().open(sealed, MINE));
        assertTrue(sealed.text().matches("[A-Za-z0-9._-]{1,200}"), sealed.text());
        assertArrayEquals(new byte[0], keyring().open(keyring().seal(new byte[0], MINE), MINE));
    }

    @Test
    default void the_same_thing_looks_different_each_time() {
        assertNotEquals(keyring().seal(CONTENT, MINE), keyring().seal(CONTENT, MINE));
    }

    @Test
    default void what_was_sealed_for_one_does_not_open_for_another() {
        Sealed sealed = keyring().seal(CONTENT, MINE);
        assertThrows(CannotUnseal.class, () -> keyring().open(sealed, new Purpose("test/2")));
        assertThrows(CannotUnseal.class, () -> strange().open(sealed, MINE));
    }

    @Test
    default void what_was_changed_does_not_open() {
        String sealed = keyring().seal(CONTENT, MINE).text();
        for (int i = 0; i < sealed.length(); i++) {
            char other = sealed.charAt(i) == 'A' ? 'Q' : 'A';
            Sealed changed = new Sealed(sealed.substring(0, i) + other + sealed.substring(i + 1));
            assertThrows(CannotUnseal.class, () -> keyring().open(changed, MINE), changed.text());
        }
        for (String broken : new String[] {"", ".", "..", sealed.substring(1), sealed + "A", sealed + ".", "é"}) {
            assertThrows(CannotUnseal.class, () -> keyring().open(new Sealed(broken), MINE), broken);
        }
    }

    @Test
    default void a_signature_is_good_for_what_was_signed_and_for_nothing_else() {
        Signature signature = keyring().sign(CONTENT, MINE);
        assertEquals(signature, keyring().sign(CONTENT, MINE));
        assertTrue(keyring().verify(CONTENT, MINE, signature));
        assertFalse(keyring().verify(new byte[] {1}, MINE, signature));
        assertFalse(keyring().verify(CONTENT, new Purpose("test/2"), signature));
        assertFalse(strange().verify(CONTENT, MINE, signature));
        for (String broken : new String[] {"", ".", "x.y", signature.text() + "A"}) {
            assertFalse(keyring().verify(CONTENT, MINE, new Signature(broken)), broken);
        }
    }

    @Test
    default void the_border_between_purpose_and_content_counts() {
        Signature signature = keyring().sign(new byte[] {'1', 'x'}, new Purpose("test/"));
        assertFalse(keyring().verify(new byte[] {'x'}, new Purpose("test/1"), signature));
    }
}
