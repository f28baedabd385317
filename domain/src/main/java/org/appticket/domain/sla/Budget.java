package org.appticket.domain.sla;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.appticket.domain.InvalidValue;
import org.appticket.domain.InvalidValue.Problem;

/** How much time is promised. */
public sealed interface Budget {

    /** The most business time that can be promised. */
    Duration LONGEST = Duration.ofHours(10_000);

    /** The most working days that can be promised. */
    int MOST_DAYS = 1000;

    /**
     * Business time.
     *
     * @param duration more than nothing and at most {@link #LONGEST}, in microseconds
     */
    record OfTime(Duration duration) implements Budget {

        /**
         * Cuts the duration to microseconds.
         *
         * @throws InvalidValue for the field {@code duration} if it is out of range
         */
        public OfTime {
            duration = duration.truncatedTo(ChronoUnit.MICROS);
            if (duration.isNegative() || duration.isZero() || duration.compareTo(LONGEST) > 0) {
                throw InvalidValue.of(
                        "duration", Problem.OUT_OF_RANGE, Map.of("min", "PT0.000001S", "max", "PT10000H"));
            }
        }
    }

    /**
     * Working days: the same time of day, so many working days later.
     *
     * @param days 1 to {@value #MOST_DAYS}
     */
    record OfWorkingDays(int days) implements Budget {

        /**
         * Checks the number.
         *
         * @throws InvalidValue for the field {@code workingDays} if it is out of range
         */
        public OfWorkingDays {
            if (days < 1 || days > MOST_DAYS) {
                throw InvalidValue.of("workingDays", Problem.OUT_OF_RANGE, Map.of("min", 1, "max", MOST_DAYS));
            }
        }
    }
}
