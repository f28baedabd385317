package org.appticket.domain.calendar;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.BitSet;
import org.appticket.domain.calendar.Days.Day;

/**
 * When it is open in one year: all times are microseconds since 1970-01-01T00:00Z, all amounts are microseconds. It does
 * not change.
 */
final class OpenYear {

    private static final long MICROS = 1_000_000;

    private final int year;
    private final long start;
    private final long end;
    private final long[] opens;
    private final long[] closes;
    private final long[] before;
    private final BitSet workingDays;

    private OpenYear(int year, Drawing drawing) {
        this.year = year;
        start = drawing.frame.start() * MICROS;
        end = drawing.frame.end() * MICROS;
        int count = drawing.count;
        opens = new long[count];
        closes = new long[count];
        before = new long[count + 1];
        for (int i = 0; i < count; i++) {
            opens[i] = drawing.bounds[2 * i] * MICROS;
            closes[i] = drawing.bounds[2 * i + 1] * MICROS;
            before[i + 1] = before[i] + closes[i] - opens[i];
        }
        workingDays = drawing.workingDays;
    }

    /**
     * Works a year out.
     *
     * @param year 0 to 10,000
     * @param days what its dates are
     * @param zone where they are
     * @return the year
     */
    static OpenYear of(int year, Days days, ZoneId zone) {
        return new OpenYear(year, new Drawing(Frame.of(year, zone), days, true));
    }

    /**
     * Only how long it is open in a year, which is quick: days on which the clock is not changed are as long as their hours.
     *
     * @param year 0 to 10,000
     * @param days what its dates are
     * @param zone where they are
     * @return what {@link #total()} of the year would be
     */
    static long total(int year, Days days, ZoneId zone) {
        return new Drawing(Frame.of(year, zone), days, false).seconds() * MICROS;
    }

    int year() {
        return year;
    }

    /** The first moment of it. */
    long start() {
        return start;
    }

    /** The first moment of the next one. */
    long end() {
        return end;
    }

    /** How long it is open in all. */
    long total() {
        return before[opens.length];
    }

    /** Whether a date of it has an opening; 0 is the 1st of January. */
    BitSet workingDays() {
        return workingDays;
    }

    /** How long it is open from the beginning of the year to a moment of it. */
    long openUntil(long moment) {
        int i = lastOpening(moment);
        return i < 0 ? 0 : before[i] + Math.min(moment, closes[i]) - opens[i];
    }

    /** The first moment until which it was open for so long: more than 0, at most {@link #total()}. */
    long reaching(long amount) {
        int found = Arrays.binarySearch(before, amount);
        int i = (found < 0 ? -found - 1 : found) - 1;
        return opens[i] + (amount - before[i]);
    }

    /** The last moment until which it was open for so long and no longer: at least 0, less than {@link #total()}. */
    long keeping(long amount) {
        int found = Arrays.binarySearch(before, amount);
        int i = found < 0 ? -found - 2 : found;
        return opens[i] + (amount - before[i]);
    }

    /** The first opening that ends after a moment. */
    int openingAfter(long moment) {
        int found = Arrays.binarySearch(closes, moment);
        return found < 0 ? -found - 1 : found + 1;
    }

    /** The last opening that begins at or before a moment; -1 if there is none. */
    int lastOpening(long moment) {
        int found = Arrays.binarySearch(opens, moment);
        return found < 0 ? -found - 2 : found;
    }

    /** How many openings there are. */
    int openings() {
        return opens.length;
    }

    /** When one opening begins. */
    long opens(int index) {
        return opens[index];
    }

    /** When one opening ends. */
    long closes(int index) {
        return closes[index];
    }

    /** A year on the wall: the date with the index 0 is the 1st of January; moments are seconds. */
    private record Frame(LocalDate first, int length, LocalClock clock, long start, long end) {

        static Frame of(int year, ZoneId zone) {
            LocalDate first = LocalDate.ofYearDay(year, 1);
            long midnight = first.toEpochDay() * Hours.DAY;
            long over = midnight + (long) first.lengthOfYear() * Hours.DAY;
            LocalClock clock = new LocalClock(zone.getRules(), midnight - Hours.DAY, over + Hours.DAY);
            return new Frame(first, first.lengthOfYear(), clock, clock.startOf(midnight), clock.startOf(over));
        }

        long midnight(int index) {
            return (first.toEpochDay() + index) * Hours.DAY;
        }

        /** Whether the clock is not changed on a date, the one before and the one after. */
        boolean isCalmAround(int index) {
            return clock.isCalm(midnight(index) - Hours.DAY, midnight(index) + 2 * Hours.DAY);
        }

        boolean contains(int index) {
            return index >= 0 && index < length;
        }
    }

    /** The openings of a year in order, each from a second to before another one; none touches the next. */
    private static final class Drawing {
        private final Frame frame;
        private final BitSet workingDays = new BitSet();
        private final long[] bounds;
        private final int count;
        private final long calmSeconds;

        /** Draws all of it, or only what is around changes of the clock and measures the rest. */
        Drawing(Frame frame, Days days, boolean all) {
            this.frame = frame;
            // Where the clock is changed around New Year, hours may reach into the year from outside.
            int from = frame.isCalmAround(0) ? 0 : -1;
            int to = frame.isCalmAround(frame.length()) ? frame.length() : frame.length() + 1;
            Day[] dates =
                    days.between(frame.first().plusDays(from), frame.first().plusDays(to - 1L));
            bounds = new long
                    [2
                            * Arrays.stream(dates)
                                    .mapToInt(day -> day.hours().size())
                                    .sum()];
            int drawn = 0;
            long seconds = 0;
            for (int i = from; i < to; i++) {
                if (!all && frame.contains(i) && frame.isCalmAround(i)) {
                    seconds += dates[i - from].seconds();
                } else {
                    drawn = draw(drawn, i, dates[i - from]);
                }
            }
            count = joined(drawn);
            calmSeconds = seconds;
        }

        private int draw(int before, int index, Day day) {
            int drawn = before;
            long midnight = frame.midnight(index);
            if (day.hours().isEmpty() || !frame.clock().exists(midnight)) {
                return drawn;
            }
            for (Hours hours : day.hours()) {
                long from = frame.clock().resolve(midnight + hours.from());
                long to = frame.clock().resolve(midnight + hours.to());
                if (from < to && frame.contains(index)) {
                    workingDays.set(index);
                }
                drawn = add(drawn, Math.max(from, frame.start()), Math.min(to, frame.end()));
            }
            return drawn;
        }

        private int add(int drawn, long from, long to) {
            if (from >= to) {
                return drawn;
            }
            int i = 2 * drawn;
            for (; i > 0 && bounds[i - 2] > from; i -= 2) {
                bounds[i] = bounds[i - 2];
                bounds[i + 1] = bounds[i - 1];
            }
            bounds[i] = from;
            bounds[i + 1] = to;
            return drawn + 1;
        }

        /** Makes one of those that touch or overlap. */
        private int joined(int drawn) {
            int last = 0;
            for (int i = 2; i < 2 * drawn; i += 2) {
                if (bounds[i] > bounds[last + 1]) {
                    last += 2;
                    bounds[last] = bounds[i];
                    bounds[last + 1] = bounds[i + 1];
                } else {
                    bounds[last + 1] = Math.max(bounds[last + 1], bounds[i + 1]);
                }
            }
            return drawn == 0 ? 0 : last / 2 + 1;
        }

        long seconds() {
            long seconds = calmSeconds;
            for (int i = 0; i < count; i++) {
                seconds += bounds[2 * i + 1] - bounds[2 * i];
            }
            return seconds;
        }
    }
}
