package org.appticket.domain.calendar;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A part of a span of time during which nothing changes: it is open, or closed for one reason.
 *
 * @param from its first moment
 * @param to the moment at which it is over, after {@code from}
 * @param kind what it is
 * @param name of the holiday, or of the dated exception because of which it is closed, if it has one
 */
public record Stretch(Instant from, Instant to, Kind kind, Optional<String> name) {

    /** What a part of a span of time is. */
    public enum Kind {
        /** It is open: this time counts. */
        OPEN,
        /** It is closed as in every week, or by a dated exception. */
        CLOSED,
        /** It is closed because the date is a holiday. */
        HOLIDAY
    }

    /**
     * How long it is.
     *
     * @return elapsed time, more than zero
     */
    public Duration length() {
        return Duration.between(from, to);
    }
}
