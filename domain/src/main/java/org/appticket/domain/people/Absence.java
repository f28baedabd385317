package org.appticket.domain.people;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import org.appticket.domain.InvalidValue;
import org.appticket.domain.InvalidValue.Problem;

/**
 * A time during which somebody is out of office, in microseconds.
 *
 * @param from its beginning, inclusive
 * @param until its end, exclusive; left out, it lasts until they say that they are back
 */
public record Absence(Instant from, Optional<Instant> until) {

    /**
     * Cuts the instants to microseconds.
     *
     * @throws InvalidValue if it ends before it begins, or as it begins
     */
    public Absence {
        Instant start = from.truncatedTo(ChronoUnit.MICROS);
        from = start;
        until = until.map(end -> end.truncatedTo(ChronoUnit.MICROS));
        if (until.filter(end -> !end.isAfter(start)).isPresent()) {
            throw InvalidValue.of("until", Problem.OUT_OF_RANGE, Map.of("min", start));
        }
    }

    /**
     * A time away, as people say it.
     *
     * @param from its beginning; left out, now
     * @param until its end; left out, until they say that they are back
     */
    public record Period(Optional<Instant> from, Optional<Instant> until) {

        /**
         * What it means.
         *
         * @param now when it is said
         * @return the absence
         * @throws InvalidValue if it would end before it begins
         */
        public Absence asOf(Instant now) {
            return new Absence(from.orElse(now), until);
        }
    }

    /**
     * Whether they are away.
     *
     * @param now when
     * @return true from the beginning until just before the end
     */
    public boolean covers(Instant now) {
        return !now.isBefore(from) && until.filter(end -> !now.isBefore(end)).isEmpty();
    }
}
