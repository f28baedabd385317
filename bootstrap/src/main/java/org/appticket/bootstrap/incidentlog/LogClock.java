package org.appticket.bootstrap.incidentlog;

import java.time.Instant;
import java.time.InstantSource;

/** A clock that shows the time of the row that is being taken. For one thread. */
final class LogClock implements InstantSource {

    private Instant shown = Instant.EPOCH;

    /** Sets it, forwards or back. */
    void set(Instant time) {
        shown = time;
    }

    @Override
    public Instant instant() {
        return shown;
    }
}
