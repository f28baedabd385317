package org.appticket.adapters.security.key;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.appticket.application.contract.key.KeyringContract;
import org.appticket.application.port.key.CannotUnseal;
import org.appticket.application.port.key.Keyring;
import org.appticket.application.port.key.Keyring.Sealed;
import org.appticket.application.port.key.Keyring.Signature;
import org.junit.jupiter.api.Test;

final class AesGcmKeyringTest implements KeyringContract {
    private static final AesGcmKeyring.Key OLD = new AesGcmKeyring.Key("old", new byte[32]);
    private static final AesGcmKeyring.Key NEW =
            new AesGcmKeyring.Key("new", "x".repeat(32).getBytes(StandardCharsets.US_ASCII));

    @Override
    public Keyring keyring() {
        return new AesGcmKeyring(List.of(OLD));
    }

    @Override
    public Keyring strange() {
        return new AesGcmKeyring(
                List.of(new AesGcmKeyring.Key("old", "y".repeat(32).getBytes(StandardCharsets.US_ASCII))));
    }

    @Test
    void after_a_rotation_the_old_key_opens_and_the_new_one_seals() {
        Sealed before = keyring().seal(CONTENT, MINE);
        Signature signed = keyring().sign(CONTENT, MINE);
        Keyring rotated = new AesGcmKeyring(List.of(OLD, NEW));
        assertArrayEquals(CONTENT, rotated.open(before, MINE));
        assertTrue(rotated.verify(CONTENT, MINE, signed));
        assertTrue(rotated.seal(CONTENT, MINE).text().startsWith("v1.new."));
        assertTrue(rotated.sign(CONTENT, MINE).text().startsWith("v1.new."));
    }

    @Test
    void a_missing_key_is_named() {
        Sealed sealed = new AesGcmKeyring(List.of(NEW)).seal(CONTENT, MINE);
        CannotUnseal cannot = assertThrows(CannotUnseal.class, () -> keyring().open(sealed, MINE));
        assertTrue(String.valueOf(cannot.getMessage()).contains("the key new"));
    }

    @Test
    void a_nonce_is_used_once() {
        long nonces = IntStream.range(0, 1_000)
                .mapToObj(any -> keyring().seal(CONTENT, MINE).text().substring(7, 23))
                .distinct()
                .count();
        assertEquals(1_000, nonces);
    }
}
