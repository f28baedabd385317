package org.appticket.domain.history;

import java.util.Arrays;

/** What is mixed into the digest of a text, so that the text cannot be guessed from the digest: 16 random bytes. */
public final class Salt {

    /** How many bytes a salt has. */
    public static final int LENGTH = 16;

    private final byte[] bytes;

    private Salt(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * A salt.
     *
     * @param bytes {@value #LENGTH} bytes from a cryptographic source
     * @return the salt
     */
    public static Salt of(byte[] bytes) {
        if (bytes.length != LENGTH) {
            throw new IllegalArgumentException("a salt of " + bytes.length + " bytes");
        }
        return new Salt(bytes.clone());
    }

    /**
     * The salt itself.
     *
     * @return {@value #LENGTH} bytes, a copy
     */
    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Salt salt && Arrays.equals(salt.bytes, bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return "a salt";
    }
}
