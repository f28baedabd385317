package org.appticket.domain.webhook;

import java.util.Base64;
import java.util.regex.Pattern;
import org.appticket.domain.access.Secret;

/**
 * What another system knows ours by: it signs what is told there, as Standard Webhooks has it.
 *
 * @param text {@code whsec_} and 32 bytes in base64
 */
public record HookSecret(String text) {

    private static final String PREFIX = "whsec_";
    private static final Pattern FORM = Pattern.compile(PREFIX + "[A-Za-z0-9+/]{43}=");

    /** Refuses what is none; secrets are made here and come from nowhere else. */
    public HookSecret {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("no secret of a webhook");
        }
    }

    /**
     * A new one.
     *
     * @param random a random text
     * @return the secret
     */
    public static HookSecret from(Secret random) {
        byte[] key = Base64.getUrlDecoder().decode(random.text());
        return new HookSecret(PREFIX + Base64.getEncoder().encodeToString(key));
    }

    /**
     * What is signed with.
     *
     * @return 32 bytes
     */
    public byte[] key() {
        return Base64.getDecoder().decode(text.substring(PREFIX.length()));
    }

    @Override
    public String toString() {
        return "a secret of a webhook";
    }
}
