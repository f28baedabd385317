package org.appticket.domain.factor;

import java.util.regex.Pattern;
import org.appticket.domain.access.Secret;

/**
 * By what authenticators know somebody: random, so that it tells nothing about them.
 *
 * @param text base64url without padding, at most 86 characters (64 bytes)
 */
public record UserHandle(String text) {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{1,86}");

    /** Refuses what cannot be one. */
    public UserHandle {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("not a user handle");
        }
    }

    /**
     * A new handle.
     *
     * @param secret a secret that is used for nothing else
     * @return 32 random bytes
     */
    public static UserHandle from(Secret secret) {
        return new UserHandle(secret.derived("user handle").text());
    }
}
