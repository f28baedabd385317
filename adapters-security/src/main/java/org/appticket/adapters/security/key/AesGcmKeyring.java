package org.appticket.adapters.security.key;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.appticket.application.port.key.CannotUnseal;
import org.appticket.application.port.key.Keyring;

/**
 * Seals by AES-256-GCM with a random nonce and the purpose as associated data, and signs by HMAC-SHA-256. Each key of the
 * ring gives one key for either, so that neither tells anything about the other.
 */
public final class AesGcmKeyring implements Keyring {

    static final int KEY_BYTES = 32;

    private static final String VERSION = "v1";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final Pattern FORM = Pattern.compile("v1\\.([A-Za-z0-9-]{1,16})\\.([A-Za-z0-9_-]+)");

    private final Map<String, Key> keys = new LinkedHashMap<>();
    private final Key newest;
    private final SecureRandom random = new SecureRandom();

    AesGcmKeyring(List<Key> keys) {
        keys.forEach(key -> this.keys.put(key.id, key));
        this.newest = keys.get(keys.size() - 1);
    }

    /** One key of the ring. */
    static final class Key {
        private final String id;
        private final SecretKeySpec sealing;
        private final SecretKeySpec signing;

        Key(String id, byte[] bytes) {
            this.id = id;
            this.sealing =
                    new SecretKeySpec(mac(new SecretKeySpec(bytes, "HmacSHA256"), utf8("appticket seal")), "AES");
            this.signing = new SecretKeySpec(
                    mac(new SecretKeySpec(bytes, "HmacSHA256"), utf8("appticket sign")), "HmacSHA256");
        }
    }

    @Override
    public Sealed seal(byte[] content, Purpose purpose) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, newest, nonce, purpose).doFinal(content);
            byte[] whole = ByteBuffer.allocate(nonce.length + sealed.length)
                    .put(nonce)
                    .put(sealed)
                    .array();
            return new Sealed(written(newest, whole));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java has AES", impossible);
        }
    }

    @Override
    public byte[] open(Sealed sealed, Purpose purpose) {
        Matcher parts = FORM.matcher(sealed.text());
        byte[] whole = parts.matches() ? bytes(parts.group(2)) : new byte[0];
        if (whole.length < NONCE_BYTES) {
            throw new CannotUnseal("this was not sealed");
        }
        Key key = Optional.ofNullable(keys.get(parts.group(1)))
                .orElseThrow(() -> new CannotUnseal("the key " + parts.group(1)
                        + ", by which a part of the data is sealed, is missing from the file with the keys"));
        try {
            byte[] nonce = Arrays.copyOf(whole, NONCE_BYTES);
            return cipher(Cipher.DECRYPT_MODE, key, nonce, purpose)
                    .doFinal(whole, NONCE_BYTES, whole.length - NONCE_BYTES);
        } catch (GeneralSecurityException wrong) {
            throw new CannotUnseal("the key " + key.id + " does not open what was sealed by a key of that name");
        }
    }

    @Override
    public Signature sign(byte[] content, Purpose purpose) {
        return new Signature(written(newest, mac(newest.signing, framed(content, purpose))));
    }

    @Override
    public boolean verify(byte[] content, Purpose purpose, Signature signature) {
        Matcher parts = FORM.matcher(signature.text());
        return parts.matches()
                && keys.containsKey(parts.group(1))
                && MessageDigest.isEqual(
                        bytes(parts.group(2)), mac(keys.get(parts.group(1)).signing, framed(content, purpose)));
    }

    private static String written(Key key, byte[] bytes) {
        return VERSION + "." + key.id + "."
                + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Only what would be written the same way again: the last character of Base64 has bits that count for nothing. */
    private static byte[] bytes(String text) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(text);
            boolean canonical = Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(bytes)
                    .equals(text);
            return canonical ? bytes : new byte[0];
        } catch (IllegalArgumentException wrong) {
            return new byte[0];
        }
    }

    private static Cipher cipher(int mode, Key key, byte[] nonce, Purpose purpose) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key.sealing, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(utf8(VERSION + "." + key.id + "." + purpose.name()));
        return cipher;
    }

    /** The purpose's length comes first, so that nothing can pass from it into the content. */
    private static byte[] framed(byte[] content, Purpose purpose) {
        byte[] name = utf8(purpose.name());
        return ByteBuffer.allocate(Integer.BYTES + name.length + content.length)
                .putInt(name.length)
                .put(name)
                .put(content)
                .array();
    }

    private static byte[] mac(SecretKeySpec key, byte[] content) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return mac.doFinal(content);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java has HMAC", impossible);
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
