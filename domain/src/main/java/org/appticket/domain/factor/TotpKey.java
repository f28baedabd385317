package org.appticket.domain.factor;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.appticket.domain.access.Secret;

/**
 * What an authenticator and this service desk both know, and what six digits are made of every thirty seconds (RFC 6238 with
 * SHA-1, rule ACC-13 in {@code docs/rules.md}).
 */
public final class TotpKey {

    /** How many bytes a key has: as many as the hash. */
    public static final int BYTES = 20;

    /** How many digits a code has. */
    public static final int DIGITS = 6;

    private static final int TOLERANCE = 1;
    private static final int MODULUS = 1_000_000;
    private static final int BLOCK = 64;
    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private final byte[] bytes;

    private TotpKey(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * A key that was kept.
     *
     * @param bytes {@value #BYTES} bytes
     * @return the key
     */
    public static TotpKey of(byte[] bytes) {
        if (bytes.length != BYTES) {
            throw new IllegalArgumentException("a key of " + bytes.length + " bytes");
        }
        return new TotpKey(bytes.clone());
    }

    /**
     * A new key.
     *
     * @param secret a secret that is used for nothing else
     * @return a key that nobody can guess
     */
    public static TotpKey from(Secret secret) {
        return new TotpKey(Arrays.copyOf(secret.derived("totp").digest().bytes(), BYTES));
    }

    /**
     * The key itself, to be sealed.
     *
     * @return {@value #BYTES} bytes, a copy
     */
    public byte[] bytes() {
        return bytes.clone();
    }

    /**
     * The key as somebody types it into an authenticator.
     *
     * @return 32 letters and digits of Base32
     */
    public String base32() {
        StringBuilder text = new StringBuilder();
        int buffer = 0;
        int bits = 0;
        for (byte next : bytes) {
            buffer = (buffer << Byte.SIZE | Byte.toUnsignedInt(next)) & 0xFFFF;
            for (bits += Byte.SIZE; bits >= 5; bits -= 5) {
                text.append(BASE32.charAt(buffer >> (bits - 5) & 31));
            }
        }
        return text.toString();
    }

    /**
     * The key as an authenticator reads it from a picture.
     *
     * @param issuer what the account is for
     * @param account whose it is
     * @return an {@code otpauth} address
     */
    public String uri(String issuer, String account) {
        return "otpauth://totp/" + encoded(issuer) + ":" + encoded(account) + "?secret=" + base32() + "&issuer="
                + encoded(issuer) + "&algorithm=SHA1&digits=" + DIGITS + "&period=" + TimeStep.LENGTH.toSeconds();
    }

    /**
     * The code of a step.
     *
     * @param step when
     * @return {@value #DIGITS} digits
     */
    public String code(TimeStep step) {
        byte[] hash = hmac(eightBytes(step.number()));
        int offset = hash[hash.length - 1] & 0xF;
        int number = (hash[offset] & 0x7F) << 24
                | (hash[offset + 1] & 0xFF) << 16
                | (hash[offset + 2] & 0xFF) << 8
                | (hash[offset + 3] & 0xFF);
        return String.format(Locale.ROOT, "%0" + DIGITS + "d", number % MODULUS);
    }

    /**
     * Which step a code is of, as far as it counts: this one, the one before or the one after, because clocks differ, and
     * later than the last that was accepted, because a code counts once. Every step is compared, in constant time.
     *
     * @param code what somebody typed; spaces do not matter
     * @param now when
     * @param last the last step of which a code was accepted
     * @return the step to keep as the last one; nothing if the code does not count
     */
    public Optional<TimeStep> accept(String code, Instant now, TimeStep last) {
        byte[] typed = code.replace(" ", "").getBytes(StandardCharsets.UTF_8);
        Optional<TimeStep> accepted = Optional.empty();
        for (int offset = -TOLERANCE; offset <= TOLERANCE; offset++) {
            TimeStep step = TimeStep.at(now).plus(offset);
            boolean equal = MessageDigest.isEqual(code(step).getBytes(StandardCharsets.US_ASCII), typed);
            if (equal && step.isAfter(last)) {
                accepted = Optional.of(step);
            }
        }
        return accepted;
    }

    /** HMAC-SHA-1 (RFC 2104). */
    private byte[] hmac(byte[] message) {
        return sha1(padded(0x5C), sha1(padded(0x36), message));
    }

    private byte[] padded(int pad) {
        byte[] block = Arrays.copyOf(bytes, BLOCK);
        for (int i = 0; i < block.length; i++) {
            block[i] ^= (byte) pad;
        }
        return block;
    }

    private static byte[] sha1(byte[] first, byte[] second) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-1");
            digest.update(first);
            return digest.digest(second);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-1", impossible);
        }
    }

    private static byte[] eightBytes(long number) {
        byte[] result = new byte[Long.BYTES];
        for (int i = 0; i < result.length; i++) {
            result[i] = (byte) (number >>> (Byte.SIZE * (result.length - 1 - i)));
        }
        return result;
    }

    private static String encoded(String text) {
        StringBuilder result = new StringBuilder();
        for (byte next : text.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) Byte.toUnsignedInt(next);
            boolean plain = c < 128 && (Character.isLetterOrDigit(c) || "-._~".indexOf(c) >= 0);
            result.append(plain ? String.valueOf(c) : String.format(Locale.ROOT, "%%%02X", (int) c));
        }
        return result.toString();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TotpKey key && MessageDigest.isEqual(key.bytes, bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return "a key";
    }
}
