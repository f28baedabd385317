package org.appticket.domain.calendar;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.zone.ZoneRules;
import java.util.Arrays;
import java.util.BitSet;
import org.appticket.domain.calendar.Days.Day;

/**
 * When it is open in one year: all times are microseconds since 1970-01-01T00:00Z, all amounts are microseconds. It does
 * not change.
 */
final class OpenYear {

    private static final long MICROS = 1_000_000;
    private static final int SECONDS = Hours.DAY;

    private final int year;
    private final long start;
    private final long end;
    private final long[] opens;
    private final long[] closes;
    private final long[] before;
    private final BitSet workingDays;

    private OpenYear(int year, Drawing drawing) {
        this.year = year;
        start = drawing.start * MICROS;
        end = drawing.end * MICROS;
        opens = micros(drawing.opens, drawing.count);
        closes = micros(drawing.closes, drawing.count);
        before = new long[drawing.count + 1];
        for (int i = 0; i < drawing.count; i++) {
            before[i + 1] = before[i] + closes[i] - opens[i];
        }
        workingDays = drawing.workingDays;
    }

    private static long[] micros(long[] seconds, int count) {
        long[] micros = new long[count];
        for (int i = 0; i < count; i++) {
            micros[i] = seconds[i] * MICROS;
        }
        return micros;
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
        LocalDate first = LocalDate.ofYearDay(year, 1);
        LocalDate next = first.plusYears(1);
        Drawing drawing = new Drawing(zone.getRules(), first.toEpochDay(), next.toEpochDay());
        Day[] dates = days.between(first, next.minusDays(1));
        for (int i = 0; i < dates.length; i++) {
            drawing.date(i, dates[i]);
        }
        drawing.neighbours(days);
        drawing.join();
        return new OpenYear(year, drawing);
    }

    /**
     * Only how long it is open in a year, which is quick: the days on which the clock is not changed are as long as their
     * hours.
     *
     * @param year 0 to 10,000
     * @param days what its dates are
     * @param zone where they are
     * @return what {@link #total()} of the year would be
     */
    static long total(int year, Days days, ZoneId zone) {
        LocalDate first = LocalDate.ofYearDay(year, 1);
        LocalDate next = first.plusYears(1);
        Drawing drawing = new Drawing(zone.getRules(), first.toEpochDay(), next.toEpochDay());
        Day[] dates = days.between(first, next.minusDays(1));
        long seconds = 0;
        for (int i = 0; i < dates.length; i++) {
            if (drawing.isCalmAround(i)) {
                seconds += dates[i].seconds();
            } else {
                drawing.date(i, dates[i]);
            }
        }
        drawing.neighbours(days);
        drawing.join();
        return (seconds + drawing.seconds()) * MICROS;
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

    /** Draws the openings of a year, in seconds, while it is worked out. */
    private static final class Drawing {
        private final LocalClock clock;
        private final long firstDay;
        private final long start;
        private final long end;
        private final int length;
        private final BitSet workingDays = new BitSet();
        private long[] opens = new long[600];
        private long[] closes = new long[600];
        private int count;

        Drawing(ZoneRules rules, long firstDay, long nextFirstDay) {
            clock = new LocalClock(rules);
            this.firstDay = firstDay;
            length = (int) (nextFirstDay - firstDay);
            start = clock.startOf(firstDay);
            end = clock.startOf(nextFirstDay);
        }

        /** Whether the clock is not changed on a date, the one before and the one after. */
        boolean isCalmAround(int index) {
            long midnight = (firstDay + index) * SECONDS;
            return clock.isCalm(midnight - SECONDS, midnight + 2 * SECONDS);
        }

        /** Where the clock is changed around New Year, hours may reach into the year from outside. */
        void neighbours(Days days) {
            if (!isCalmAround(0)) {
                date(-1, days.on(LocalDate.ofEpochDay(firstDay - 1)));
            }
            if (!isCalmAround(length)) {
                date(length, days.on(LocalDate.ofEpochDay(firstDay + length)));
            }
        }

        void date(int index, Day day) {
            long midnight = (firstDay + index) * SECONDS;
            if (day.hours().isEmpty() || !clock.exists(midnight)) {
                return;
            }
            for (Hours hours : day.hours()) {
                long from = clock.resolve(midnight + hours.from());
                long to = clock.resolve(midnight + hours.to());
                if (from < to && index >= 0 && index < length) {
                    workingDays.set(index);
                }
                add(Math.max(from, start), Math.min(to, end));
            }
        }

        private void add(long from, long to) {
            if (from >= to) {
                return;
            }
            if (count == opens.length) {
                opens = Arrays.copyOf(opens, 2 * count);
                closes = Arrays.copyOf(closes, 2 * count);
            }
            int i = count++;
            for (; i > 0 && opens[i - 1] > from; i--) {
                opens[i] = opens[i - 1];
                closes[i] = closes[i - 1];
            }
            opens[i] = from;
            closes[i] = to;
        }

        /** How long those that were joined are. */
        long seconds() {
            long seconds = 0;
            for (int i = 0; i < count; i++) {
                seconds += closes[i] - opens[i];
            }
            return seconds;
        }

        /** Makes one of those that touch or overlap. */
        void join() {
            int last = -1;
            for (int i = 0; i < count; i++) {
                if (last >= 0 && opens[i] <= closes[last]) {
                    closes[last] = Math.max(closes[last], closes[i]);
                } else {
                    last++;
                    opens[last] = opens[i];
                    closes[last] = closes[i];
                }
            }
            count = last + 1;
        }
    }
}
