package org.appticket.adapters.security.key;

/** The keys of this installation cannot be used. */
public final class UnusableKeys extends Exception {

    private final String reason;

    /** For this reason, in one line that tells the operator what to do. */
    public UnusableKeys(String reason) {
        super(reason);
        this.reason = reason;
    }

    /** One line that says why. */
    public String reason() {
        return reason;
    }
}
