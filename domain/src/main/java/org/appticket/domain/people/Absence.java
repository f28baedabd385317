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
     * Whether they are away.
     *
     * @param now when
     * @return true from the beginning until just before the end
     */
    public boolean covers(Instant now) {
        return !now.isBefore(from) && until.filter(end -> !now.isBefore(end)).isEmpty();
    }
}
