package org.appticket.domain.account;

import java.time.Duration;

/** What a {@link OneTimeSecret} is good for, and for how long (rule ACC-5 in {@code docs/rules.md}). */
public enum Purpose {
    /** To choose the first password of an account, or a new one because an administrator says so. */
    INVITATION(Duration.ofDays(3)),
    /** To choose a new password in place of a forgotten one. */
    PASSWORD_RESET(Duration.ofMinutes(30)),
    /** To prove that mail to an address reaches the person. */
    EMAIL_VERIFICATION(Duration.ofMinutes(30));

    private final Duration validity;

    Purpose(Duration validity) {
        this.validity = validity;
    }

    /**
     * How long a secret of this purpose is good.
     *
     * @return counted from when it was made
     */
    public Duration validity() {
        return validity;
    }
}
