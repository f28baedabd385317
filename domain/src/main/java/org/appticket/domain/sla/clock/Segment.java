package org.appticket.domain.sla.clock;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A part of the time since a clock began to run, and why it is counted or not.
 *
 * @param from its first moment
 * @param to the moment at which it is over, after {@code from}
 * @param kind what it is
 * @param because why it begins there; nothing where the hours of the calendar say enough
 * @param amount how much business time was counted, which is none unless it is {@link Kind#COUNTED}
 */
public record Segment(Instant from, Instant to, Kind kind, Optional<Because> because, Duration amount) {

    /** What a part is. */
    public enum Kind {
        /** It counts. */
        COUNTED,
        /** The calendar is closed. */
        CLOSED,
        /** The calendar is closed because of a holiday. */
        HOLIDAY,
        /** It does not count, whether the calendar is open or not. */
        PAUSED
    }

    /** Why something is so. */
    public sealed interface Because {

        /**
         * Something that happened to the ticket: what it waits for, its end before it went on, or a change after which other
         * rules may go.
         *
         * @param sequence which event of the ticket, from 1
         */
        record Event(long sequence) implements Because {}

        /**
         * A holiday, or another date on which the calendar is closed.
         *
         * @param name what it is called
         */
        record Holiday(String name) implements Because {}
    }
}
