package org.appticket.domain.access;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * An API token as programs present it: {@code apt_}, its number, {@code _}, its secret, {@code _}, and a checksum over all
 * that, so that a mistyped token is recognised without asking anybody, and a leaked one by whoever scans for it.
 *
 * @param id which token
 * @param secret what proves it
 */
public record BearerToken(TokenId id, Secret secret) {

    private static final String PREFIX = "apt_";
    private static final String DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    private static final int CHECKSUM_LENGTH = 6;
    private static final int ID_END = PREFIX.length() + TokenId.LENGTH;
    private static final int SECRET_END = ID_END + 1 + Secret.LENGTH;

    /** How many characters a token has. */
    public static final int LENGTH = SECRET_END + 1 + CHECKSUM_LENGTH;

    /**
     * A token that somebody presents.
     *
     * @param text what they present
     * @return the token; nothing if it cannot be one
     */
    public static Optional<BearerToken> parse(String text) {
        boolean hasForm = text.length() == LENGTH
                && text.startsWith(PREFIX)
                && text.charAt(ID_END) == '_'
                && text.substring(SECRET_END).equals("_" + checksum(text.substring(0, SECRET_END)));
        if (!hasForm) {
            return Optional.empty();
        }
        return TokenId.parse(text.substring(PREFIX.length(), ID_END))
                .flatMap(id -> Secret.parse(text.substring(ID_END + 1, SECRET_END))
                        .map(secret -> new BearerToken(id, secret)));
    }

    /**
     * The token itself, to be handed to its owner once.
     *
     * @return {@link #LENGTH} characters
     */
    public String text() {
        String body = PREFIX + id + "_" + secret.text();
        return body + "_" + checksum(body);
    }

    private static String checksum(String body) {
        CRC32 crc = new CRC32();
        crc.update(body.getBytes(StandardCharsets.UTF_8));
        StringBuilder text = new StringBuilder(CHECKSUM_LENGTH);
        long rest = crc.getValue();
        for (int i = 0; i < CHECKSUM_LENGTH; i++) {
            text.append(DIGITS.charAt((int) (rest % DIGITS.length())));
            rest /= DIGITS.length();
        }
        return text.reverse().toString();
    }

    @Override
    public String toString() {
        return "the token " + id;
    }
}
