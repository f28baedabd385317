package org.appticket.domain.factor;

import java.util.Base64;
import java.util.regex.Pattern;

/**
 * By what an authenticator knows one of its passkeys; no secret.
 *
 * @param text base64url without padding, at most {@value #LONGEST} characters
 */
public record CredentialId(String text) {

    /** As long as WebAuthn allows: 1023 bytes. */
    public static final int LONGEST = 1364;

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{1," + LONGEST + "}");

    /** Refuses what cannot be one. */
    public CredentialId {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("not a credential's id");
        }
    }

    /**
     * An id as authenticators write it.
     *
     * @param bytes 1 to 1023 bytes
     * @return the id
     */
    public static CredentialId of(byte[] bytes) {
        return new CredentialId(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /**
     * The id as authenticators write it.
     *
     * @return 1 to 1023 bytes
     */
    public byte[] bytes() {
        return Base64.getUrlDecoder().decode(text);
    }
}
