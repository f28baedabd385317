package org.appticket.bootstrap.launcher;

import java.util.Optional;

/**
 * How the application tells the launcher that it could not start. The server isolates the application's classes, and a failed
 * deployment would leave an empty server running; a system property is what both sides see.
 */
final class StartOutcome {

    /** Set by the application to one line that says why it did not start. */
    static final String FAILURE = "org.appticket.start.failure";

    /** Set by the application once it is ready for requests. */
    static final String READY = "org.appticket.start.ready";

    private StartOutcome() {}

    /** Why the application did not start; empty when it is ready. */
    static Optional<String> failure() {
        if (Boolean.getBoolean(READY)) {
            return Optional.empty();
        }
        return Optional.of(System.getProperty(FAILURE, "the application could not be deployed; see the log above"));
    }

    static void clear() {
        System.clearProperty(FAILURE);
        System.clearProperty(READY);
    }
}
