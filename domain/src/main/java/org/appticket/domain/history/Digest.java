package org.appticket.domain.history;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/** A SHA-256 digest: 32 bytes, written as 64 hexadecimal digits. */
public final class Digest {

    /** What the first event of every history follows: 32 zero bytes. */
    public static final Digest NONE = new Digest(new byte[32]);

    private final byte[] bytes;

    private Digest(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * A digest that was kept.
     *
     * @param bytes 32 bytes
     * @return the digest
     */
    public static Digest of(byte[] bytes) {
        if (bytes.length != 32) {
            throw new IllegalArgumentException("a digest of " + bytes.length + " bytes");
        }
        return new Digest(bytes.clone());
    }

    /**
     * The digest of a text and a salt before it.
     *
     * @param salt any bytes
     * @param text the text, in UTF-8
     * @return its digest
     */
    public static Digest ofText(byte[] salt, String text) {
        MessageDigest sha256 = sha256();
        sha256.update(salt);
        return new Digest(sha256.digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    /**
     * The digest of a text.
     *
     * @param text the text, in UTF-8
     * @return its digest
     */
    public static Digest ofText(String text) {
        return ofText(new byte[0], text);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    /**
     * The digest itself.
     *
     * @return 32 bytes, a copy
     */
    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Digest digest && MessageDigest.isEqual(digest.bytes, bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return HexFormat.of().formatHex(bytes);
    }
}
