package org.appticket.domain.id;

/**
 * The number of a calendar.
 *
 * @param value at least 1
 */
public record CalendarId(long value) implements Comparable<CalendarId> {

    /** Refuses what cannot be a number of a calendar; numbers come from the port that hands them out. */
    public CalendarId {
        if (value < 1) {
            throw new IllegalArgumentException("no calendar has the number " + value);
        }
    }

    @Override
    public int compareTo(CalendarId other) {
        return Long.compare(value, other.value);
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
