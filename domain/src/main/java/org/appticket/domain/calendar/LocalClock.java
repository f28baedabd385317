package org.appticket.domain.calendar;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;

/**
 * Tells what a time on the wall is on the line of time, as {@code ZonedDateTime} does: in seconds since 1970-01-01T00:00 on
 * the wall, and since 1970-01-01T00:00Z. It knows a span in advance, in which it is quick where the clock is not changed.
 */
final class LocalClock {

    /** From a second on the wall to before another one the clock is not changed. */
    private record Calm(long from, long to, int offset) {

        static Calm between(ZoneRules rules, Instant moment) {
            ZoneOffsetTransition previous = rules.previousTransition(moment.plusSeconds(1));
            ZoneOffsetTransition next = rules.nextTransition(moment);
            return new Calm(
                    previous == null
                            ? Long.MIN_VALUE
                            : previous.toEpochSecond() + Math.max(before(previous), after(previous)),
                    next == null ? Long.MAX_VALUE : next.toEpochSecond() + Math.min(before(next), after(next)),
                    rules.getOffset(moment).getTotalSeconds());
        }

        private static int before(ZoneOffsetTransition transition) {
            return transition.getOffsetBefore().getTotalSeconds();
        }

        private static int after(ZoneOffsetTransition transition) {
            return transition.getOffsetAfter().getTotalSeconds();
        }
    }

    private final ZoneRules rules;
    private final List<Calm> known;

    /**
     * A clock that is quick in a span.
     *
     * @param rules of the time zone
     * @param first where the span begins on the wall
     * @param last where it ends, not before
     */
    LocalClock(ZoneRules rules, long first, long last) {
        this.rules = rules;
        this.known = known(rules, first, last);
    }

    private static List<Calm> known(ZoneRules rules, long first, long last) {
        if (rules.isFixedOffset()) {
            return List.of(new Calm(
                    Long.MIN_VALUE,
                    Long.MAX_VALUE,
                    rules.getOffset(Instant.EPOCH).getTotalSeconds()));
        }
        List<Calm> known = new ArrayList<>();
        Instant moment =
                Instant.ofEpochSecond(first - rules.getOffset(dateTime(first)).getTotalSeconds());
        Instant over =
                Instant.ofEpochSecond(last - rules.getOffset(dateTime(last)).getTotalSeconds());
        known.add(Calm.between(rules, moment));
        ZoneOffsetTransition next = rules.nextTransition(moment);
        while (next != null && !next.getInstant().isAfter(over)) {
            known.add(Calm.between(rules, next.getInstant()));
            next = rules.nextTransition(next.getInstant());
        }
        return known;
    }

    /** The moment of a time on the wall: moved forward in a gap, the earlier one in an overlap. */
    long resolve(long local) {
        for (int i = 0; i < known.size(); i++) {
            Calm calm = known.get(i);
            if (local >= calm.from() && local < calm.to()) {
                return local - calm.offset();
            }
        }
        // In a gap and in an overlap this is the offset before the clock is changed, which does both.
        return local - rules.getOffset(dateTime(local)).getTotalSeconds();
    }

    /** Whether the clock is surely not changed between two times on the wall. */
    boolean isCalm(long from, long to) {
        for (int i = 0; i < known.size(); i++) {
            Calm calm = known.get(i);
            if (from >= calm.from() && to <= calm.to()) {
                return true;
            }
        }
        return false;
    }

    /** The first moment of a date, in a gap the moment at which the clock is changed. */
    long startOf(long midnight) {
        ZoneOffsetTransition transition = rules.getTransition(dateTime(midnight));
        boolean gap = transition != null && transition.isGap();
        return gap ? transition.toEpochSecond() : resolve(midnight);
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
}
