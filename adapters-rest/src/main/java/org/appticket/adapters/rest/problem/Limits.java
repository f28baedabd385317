package org.appticket.adapters.rest.problem;

/** The figures that problems name and readers enforce. */
public final class Limits {
    /** The largest body, in bytes. */
    public static final int BODY_BYTES = 1024 * 1024;

    /** How long to wait after "unavailable", where nobody knows better. */
    public static final int RETRY_SECONDS = 5;

    private Limits() {}
}
