package org.appticket.adapters.rest.icalendar;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;

/**
 * Some years in a row.
 *
 * @param from the first one
 * @param to the last one, not before the first
 */
public record Years(int from, int to) {
    /** How many there are at most. */
    public static final int MOST = 10;

    /** The last year of which anything is said. */
    public static final int LAST = 9999;

    /** The last year that can be the end, given the beginning if that is known. */
    public static int lastFrom(Optional<Integer> from) {
        return from.map(first -> Math.min(first + MOST - 1, LAST)).orElse(LAST);
    }

    LocalDate firstDate() {
        return LocalDate.of(from, Month.JANUARY, 1);
    }

    LocalDate lastDate() {
        return LocalDate.of(to, Month.DECEMBER, 31);
    }

    boolean contain(LocalDate date) {
        return date.getYear() >= from && date.getYear() <= to;
    }
}
