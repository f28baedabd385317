package org.appticket.domain.sla.prediction;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.appticket.domain.calendar.BusinessCalendar;
import org.appticket.domain.calendar.OpeningHours;

/**
 * What is left to be done for a ticket that is not solved yet.
 *
 * @param calendar whose hours count for it
 * @param remaining how much business time it takes, from none to {@link BusinessCalendar#MAX_BUDGET}
 * @param notBefore before when nobody goes on with it
 * @param deadline until when it is promised
 */
public record Effort(
        BusinessCalendar calendar, Duration remaining, Optional<Instant> notBefore, Optional<Instant> deadline) {

    private static final BusinessCalendar ANY =
            BusinessCalendar.of(ZoneOffset.UTC, OpeningHours.ALWAYS, List.of(), List.of());

    /**
     * For a ticket for which nothing is promised: nobody knows how long it takes, so at the earliest it takes no time.
     *
     * @param notBefore before when nobody goes on with it
     * @return no time, and no deadline
     */
    public static Effort unknown(Optional<Instant> notBefore) {
        return new Effort(ANY, Duration.ZERO, notBefore, Optional.empty());
    }
}
