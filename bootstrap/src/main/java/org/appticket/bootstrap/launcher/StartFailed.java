package org.appticket.bootstrap.launcher;

/** The server did not come up. */
public final class StartFailed extends Exception {

    private final String reason;

    public StartFailed(String reason) {
        super(reason);
        this.reason = reason;
    }

    /** One line that says why. */
    public String reason() {
        return reason;
    }
}
