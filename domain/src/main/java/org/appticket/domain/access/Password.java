package org.appticket.domain.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.text.Normalizer;

/**
 * A password as somebody typed it, in NFKC, so that it does not matter on which keyboard. It shows itself to nobody by
 * accident, and says nothing about whether it is a good one: that is {@link PasswordRule}.
 */
public final class Password {

    /** The most bytes of UTF-8 that are hashed; more are refused before any work is done with them. */
    public static final int MAX_BYTES = 1_024;

    private final String text;

    private Password(String text) {
        this.text = text;
    }

    /**
     * A password.
     *
     * @param raw what was typed, however long
     * @return the password
     */
    public static Password of(String raw) {
        return new Password(raw.length() > MAX_BYTES ? raw : Normalizer.normalize(raw, Normalizer.Form.NFKC));
    }

    /**
     * Whether it can be anybody's password.
     *
     * @return false if it is empty, has more than {@value #MAX_BYTES} bytes, or holds half of a surrogate pair
     */
    public boolean isHashable() {
        return !text.isEmpty()
                && text.length() <= MAX_BYTES
                && StandardCharsets.UTF_8.newEncoder().canEncode(text)
                && text.getBytes(StandardCharsets.UTF_8).length <= MAX_BYTES;
    }

    /**
     * The password itself, to be hashed and for nothing else.
     *
     * @return in NFKC
     */
    public String text() {
        return text;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Password password
                && MessageDigest.isEqual(
                        password.text.getBytes(StandardCharsets.UTF_8), text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return "a password";
    }
}
