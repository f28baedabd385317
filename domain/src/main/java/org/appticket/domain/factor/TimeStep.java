package org.appticket.domain.factor;

import java.time.Duration;
import java.time.Instant;

/**
 * One of the stretches of time in which an authenticator shows one code (RFC 6238, section 4).
 *
 * @param number how many have gone by since 1970, from 0
 */
public record TimeStep(long number) {

    /** How long an authenticator shows a code. */
    public static final Duration LENGTH = Duration.ofSeconds(30);

    /** Before every step. */
    public static final TimeStep NONE = new TimeStep(-1);

    /**
     * The step of a moment.
     *
     * @param now the moment, not before 1970
     * @return the step that it lies in
     */
    public static TimeStep at(Instant now) {
        return new TimeStep(Math.floorDiv(now.getEpochSecond(), LENGTH.toSeconds()));
    }

    /**
     * Another step.
     *
     * @param steps how many steps later, or earlier if negative
     * @return that step
     */
    public TimeStep plus(int steps) {
        return new TimeStep(number + steps);
    }

    /**
     * Whether this comes after another one.
     *
     * @param other the other one
     * @return false also if they are the same
     */
    public boolean isAfter(TimeStep other) {
        return number > other.number;
    }
}
