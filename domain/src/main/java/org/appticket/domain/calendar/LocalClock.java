package org.appticket.domain.calendar;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;

/**
 * Tells what a time on the wall is on the line of time, as {@code ZonedDateTime} does: in seconds since 1970-01-01T00:00Z,
 * and since 1970-01-01T00:00 on the wall. For use by one thread, and quick where the clock is not changed.
 */
final class LocalClock {
    private final ZoneRules rules;
    private long calmFrom = 1;
    private long calmTo;
    private int offset;

    LocalClock(ZoneRules rules) {
        this.rules = rules;
    }

    /** The moment of a time on the wall: moved forward in a gap, the earlier one in an overlap. */
    long resolve(long local) {
        if (local >= calmFrom && local < calmTo) {
            return local - offset;
        }
        // In a gap and in an overlap this is the offset before the clock is changed, which does both.
        long moment = local - rules.getOffset(dateTime(local)).getTotalSeconds();
        lookAround(moment);
        return moment;
    }

    /** Whether the clock is not changed between two times on the wall. */
    boolean isCalm(long from, long to) {
        resolve(from);
        return from >= calmFrom && to <= calmTo;
    }

    private void lookAround(long moment) {
        Instant instant = Instant.ofEpochSecond(moment);
        offset = rules.getOffset(instant).getTotalSeconds();
        calmFrom = Long.MIN_VALUE;
        calmTo = Long.MAX_VALUE;
        if (rules.isFixedOffset()) {
            return;
        }
        ZoneOffsetTransition previous = rules.previousTransition(instant.plusSeconds(1));
        if (previous != null) {
            calmFrom = previous.toEpochSecond() + Math.max(before(previous), after(previous));
        }
        ZoneOffsetTransition next = rules.nextTransition(instant);
        if (next != null) {
            calmTo = next.toEpochSecond() + Math.min(before(next), after(next));
        }
    }

    /** The first moment of a date, in a gap the moment at which the clock is changed. */
    long startOf(long epochDay) {
        ZoneOffsetTransition transition = rules.getTransition(dateTime(epochDay * Hours.DAY));
        boolean gap = transition != null && transition.isGap();
        return gap ? transition.toEpochSecond() : resolve(epochDay * Hours.DAY);
    }

    /** Whether there is such a date: some islands left one out when they changed sides. */
    boolean exists(long midnight) {
        if (isCalm(midnight, midnight + Hours.DAY)) {
            return true;
        }
        ZoneOffsetTransition transition = rules.getTransition(dateTime(midnight));
        return transition == null
                || !transition.isGap()
                || transition.getDateTimeAfter().isBefore(dateTime(midnight + Hours.DAY));
    }

    private static LocalDateTime dateTime(long local) {
        return LocalDateTime.ofEpochSecond(local, 0, ZoneOffset.UTC);
    }

    private static int before(ZoneOffsetTransition transition) {
        return transition.getOffsetBefore().getTotalSeconds();
    }

    private static int after(ZoneOffsetTransition transition) {
        return transition.getOffsetAfter().getTotalSeconds();
    }
}
