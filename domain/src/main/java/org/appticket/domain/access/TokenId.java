package org.appticket.domain.access;

import java.util.Optional;

/**
 * The number of an API token: random, and no secret. In a token it is written with {@value #LENGTH} digits and letters.
 *
 * @param value 0 to 2^40 - 1
 */
public record TokenId(long value) {

    /** With how many characters it is written. */
    public static final int LENGTH = 8;

    /** Of how many random bytes it is made. */
    public static final int BYTES = 5;

    private static final String DIGITS = "0123456789abcdefghjkmnpqrstvwxyz";
    private static final int BITS = 5;

    /** Refuses what cannot be the number of a token. */
    public TokenId {
        if (value < 0 || value >>> (BITS * LENGTH) != 0) {
            throw new IllegalArgumentException("no token has the number " + value);
        }
    }

    /**
     * A number from random bytes.
     *
     * @param bytes {@value #BYTES} bytes
     * @return the number
     */
    public static TokenId of(byte[] bytes) {
        if (bytes.length != BYTES) {
            throw new IllegalArgumentException("a token's number of " + bytes.length + " bytes");
        }
        long value = 0;
        for (byte next : bytes) {
            value = value << Byte.SIZE | Byte.toUnsignedLong(next);
        }
        return new TokenId(value);
    }

    /**
     * A number as it is written in a token.
     *
     * @param text what is written
     * @return the number; nothing if it cannot be one
     */
    public static Optional<TokenId> parse(String text) {
        long value = 0;
        for (int i = 0; i < text.length(); i++) {
            int digit = DIGITS.indexOf(text.charAt(i));
            if (digit < 0) {
                return Optional.empty();
            }
            value = value << BITS | digit;
        }
        return text.length() == LENGTH ? Optional.of(new TokenId(value)) : Optional.empty();
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(LENGTH);
        for (int shift = BITS * (LENGTH - 1); shift >= 0; shift -= BITS) {
            text.append(DIGITS.charAt((int) (value >>> shift) & (DIGITS.length() - 1)));
        }
        return text.toString();
    }
}
