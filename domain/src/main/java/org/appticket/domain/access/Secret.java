package org.appticket.domain.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import org.appticket.domain.history.Digest;

/**
 * A random text that nobody can guess: 256 bits, written as {@value #LENGTH} characters of base64url. Only its digest is
 * ever stored, and it is compared in constant time.
 */
public final class Secret {

    /** How many random bytes a secret is made of. */
    public static final int BYTES = 32;

    /** How many characters it is written with. */
    public static final int LENGTH = 43;

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{" + LENGTH + "}");

    private final String text;

    private Secret(String text) {
        this.text = text;
    }

    /**
     * A new secret.
     *
     * @param bytes {@value #BYTES} bytes from a cryptographic source
     * @return the secret
     */
    public static Secret of(byte[] bytes) {
        if (bytes.length != BYTES) {
            throw new IllegalArgumentException("a secret of " + bytes.length + " bytes");
        }
        return new Secret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /**
     * A secret that somebody presents.
     *
     * @param text what they present
     * @return the secret; nothing if it cannot be one
     */
    public static Optional<Secret> parse(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new Secret(text)) : Optional.empty();
    }

    /**
     * What is stored of it and looked up by.
     *
     * @return the SHA-256 digest of its text
     */
    public Digest digest() {
        return Digest.of(sha256(text));
    }

    /**
     * A secret for another purpose, which only those can know who know this one, and which does not tell it.
     *
     * @param purpose what it is for
     * @return always the same for the same secret and purpose
     */
    public Secret derived(String purpose) {
        return of(sha256(purpose + ":" + text));
    }

    /**
     * The secret itself, to be handed to whom it belongs.
     *
     * @return {@value #LENGTH} characters of base64url
     */
    public String text() {
        return text;
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Secret secret
                && MessageDigest.isEqual(
                        secret.text.getBytes(StandardCharsets.US_ASCII), text.getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return "a secret";
    }
}
