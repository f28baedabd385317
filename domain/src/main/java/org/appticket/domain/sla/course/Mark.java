package org.appticket.domain.sla.course;

import java.time.Instant;
import java.util.Optional;
import org.appticket.domain.sla.Target;

/**
 * What one event of a ticket is for the clocks; an event may be several things.
 *
 * @param sequence which event of the ticket it was, from 1
 * @param at when, in microseconds and never before the mark before it
 * @param sign what it was
 * @param alarm about what those who work on it were told; there exactly for {@link Sign#ALARMED}
 */
public record Mark(long sequence, Instant at, Sign sign, Optional<Alarm> alarm) {

    /**
     * About what people were told.
     *
     * @param target what was promised
     * @param point how much of the time was gone, in percent
     */
    public record Alarm(Target target, int point) {}

    /**
     * Sees to it that there is an alarm exactly where one was raised.
     *
     * @throws IllegalArgumentException otherwise
     */
    public Mark {
        if (alarm.isPresent() != (sign == Sign.ALARMED)) {
            throw new IllegalArgumentException("a mark that cannot be: " + sign + " " + alarm);
        }
    }

    static Mark of(long sequence, Instant at, Sign sign) {
        return new Mark(sequence, at, sign, Optional.empty());
    }
}
