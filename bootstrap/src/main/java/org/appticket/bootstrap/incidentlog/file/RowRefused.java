package org.appticket.bootstrap.incidentlog.file;

/** A row that cannot be taken. It has no stack trace, because it is an answer and not a fault. */
public final class RowRefused extends RuntimeException {

    private final Reason reason;
    private final String text;

    /** For a reason, said in a few words. */
    public RowRefused(Reason reason, String text) {
        super(reason + ": " + text, null, false, false);
        this.reason = reason;
        this.text = text;
    }

    /** Why, for a program. */
    public Reason reason() {
        return reason;
    }

    /** Why, for a person. */
    public String text() {
        return text;
    }
}
