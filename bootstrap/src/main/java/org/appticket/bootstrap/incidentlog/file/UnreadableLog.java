package org.appticket.bootstrap.incidentlog.file;

/** A file that is no incident log at all; nothing of it was taken. */
public final class UnreadableLog extends Exception {

    /** For a reason, in one line. */
    UnreadableLog(String reason, Throwable cause) {
        super(reason, cause);
    }

    /** For a reason, in one line. */
    UnreadableLog(String reason) {
        super(reason);
    }

    /** What is wrong, in one line. */
    public String reason() {
        return String.valueOf(getMessage());
    }
}
