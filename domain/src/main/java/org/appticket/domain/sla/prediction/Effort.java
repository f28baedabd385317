package org.appticket.domain.sla.prediction;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.appticket.domain.calendar.BusinessCalendar;

/**
 * What is left to be done for a ticket that is not solved yet.
 *
 * @param calendar whose hours count for it
 * @param remaining how much business time it takes, from none to {@link BusinessCalendar#MAX_BUDGET}
 * @param notBefore before when nobody goes on with it
 * @param deadline until when it is promised
 */
public record Effort(
        BusinessCalendar calendar, Duration remaining, Optional<Instant> notBefore, Optional<Instant> deadline) {}
