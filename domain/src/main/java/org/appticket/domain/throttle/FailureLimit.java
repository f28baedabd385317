package org.appticket.domain.throttle;

import java.time.Duration;
import java.time.Instant;

/** What failures of the same kind lead to (rules ACC-10 and ACC-11 in {@code docs/rules.md}). */
public enum FailureLimit {
    /** In a row, for one account: from the fifth on a delay that doubles from a second to a quarter of an hour. */
    ACCOUNT {
        @Override
        Instant windowEnd(FailureCount count) {
            return count.freeAt().plus(FORGOTTEN_AFTER);
        }

        @Override
        Instant freeAt(int failures, Instant since, Instant now) {
            if (failures < FREE_FAILURES) {
                return now;
            }
            long seconds = 1L << Math.min(failures - FREE_FAILURES, DOUBLINGS);
            return now.plusSeconds(Math.min(seconds, LONGEST_DELAY.toSeconds()));
        }
    },
    /** From one place, for any accounts: thirty within three minutes close it for an hour. */
    PLACE {
        @Override
        Instant windowEnd(FailureCount count) {
            return count.failures() < FAILURES_OF_A_PLACE ? count.since().plus(WINDOW) : count.freeAt();
        }

        @Override
        Instant freeAt(int failures, Instant since, Instant now) {
            return failures < FAILURES_OF_A_PLACE ? now : now.plus(CLOSED);
        }
    },
    /** From this machine, behind which may be many people: ten times as many, and only until the three minutes are over. */
    THIS_MACHINE {
        @Override
        Instant windowEnd(FailureCount count) {
            return count.since().plus(WINDOW);
        }

        @Override
        Instant freeAt(int failures, Instant since, Instant now) {
            return failures < FAILURES_OF_THIS_MACHINE ? now : since.plus(WINDOW);
        }
    };

    /** How long after the end of a delay failures in a row count as forgotten. */
    public static final Duration FORGOTTEN_AFTER = Duration.ofDays(1);

    private static final int FREE_FAILURES = 5;
    private static final int DOUBLINGS = 10;
    private static final Duration LONGEST_DELAY = Duration.ofMinutes(15);
    private static final Duration WINDOW = Duration.ofMinutes(3);
    private static final Duration CLOSED = Duration.ofHours(1);
    private static final int FAILURES_OF_A_PLACE = 30;
    private static final int FAILURES_OF_THIS_MACHINE = 10 * FAILURES_OF_A_PLACE;

    /** From when on what was counted counts no more; not before the end of a delay. */
    abstract Instant windowEnd(FailureCount count);

    /** From when on another attempt is allowed. */
    abstract Instant freeAt(int failures, Instant since, Instant now);
}
