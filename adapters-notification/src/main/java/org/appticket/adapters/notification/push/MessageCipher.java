package org.appticket.adapters.notification.push;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.SecureRandom;
import javax.crypto.Cipher;
import javax.crypto.KeyAgreement;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.appticket.domain.push.PushTarget;

/** Encrypts one message for one browser (RFC 8291), as one record of {@code aes128gcm} (RFC 8188). */
final class MessageCipher {
    /** What a push service takes at least, with what encryption adds. */
    static final int RECORD = 4096;

    private static final int SALT = 16;
    private static final int KEY = 16;
    private static final int NONCE = 12;
    private static final int TAG = 16;
    private static final int HEADER = SALT + Integer.BYTES + 1 + 65;
    private static final int PADDED_TO = 512;
    private static final byte LAST_RECORD = 2;
    private static final byte[] ONE = {1};

    private final KeyPair ours;
    private final byte[] salt;

    /** By a pair of keys and a salt that are used for nothing else. */
    MessageCipher(KeyPair ours, byte[] salt) {
        this.ours = ours;
        this.salt = salt.clone();
    }

    static MessageCipher fresh() {
        byte[] salt = new byte[SALT];
        new SecureRandom().nextBytes(salt);
        return new MessageCipher(P256.newPair(), salt);
    }

    /** How many bytes of padding hide how long a message is. */
    static int padding(byte[] message) {
        int rest = (message.length + 1) % PADDED_TO;
        return rest == 0 ? 0 : PADDED_TO - rest;
    }

    /**
     * Encrypts it.
     *
     * @throws IllegalArgumentException if it is longer than a record may be
     */
    byte[] encrypted(byte[] message, int padding, PushTarget to) {
        if (HEADER + message.length + 1 + padding + TAG > RECORD) {
            throw new IllegalArgumentException("a message of " + message.length + " bytes");
        }
        try {
            byte[] point = P256.point(ours);
            byte[] key = hmac(salt, keyingMaterial(to, point));
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(
                    Cipher.ENCRYPT_MODE,
                    new SecretKeySpec(derived(key, "aes128gcm", KEY), "AES"),
                    new GCMParameterSpec(TAG * Byte.SIZE, derived(key, "nonce", NONCE)));
            byte[] sealed = cipher.doFinal(Bytes.joined(message, new byte[] {LAST_RECORD}, new byte[padding]));
            return Bytes.joined(header(point), sealed);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("a message cannot be encrypted", impossible);
        }
    }

    private byte[] header(byte[] point) {
        byte[] size = ByteBuffer.allocate(Integer.BYTES).putInt(RECORD).array();
        return Bytes.joined(salt, size, new byte[] {(byte) point.length}, point);
    }

    /** What both sides know: by agreement, and by what the browser told us alone. */
    private byte[] keyingMaterial(PushTarget to, byte[] point) throws GeneralSecurityException {
        KeyAgreement agreement = KeyAgreement.getInstance("ECDH");
        agreement.init(ours.getPrivate());
        agreement.doPhase(P256.publicKey(to.publicKey()), true);
        byte[] info = Bytes.joined(ascii("WebPush: info\0"), to.publicKey(), point, ONE);
        return hmac(hmac(to.secret(), agreement.generateSecret()), info);
    }

    private static byte[] derived(byte[] key, String what, int length) throws GeneralSecurityException {
        return Bytes.first(length, hmac(key, Bytes.joined(ascii("Content-Encoding: " + what + "\0"), ONE)));
    }

    private static byte[] hmac(byte[] key, byte[] content) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        return mac.doFinal(content);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
