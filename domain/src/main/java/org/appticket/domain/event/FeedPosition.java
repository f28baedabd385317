package org.appticket.domain.event;

/**
 * A place in the order in which all events became visible.
 *
 * @param value 0 before the first event, and counting
 */
public record FeedPosition(long value) implements Comparable<FeedPosition> {

    /** Refuses what cannot be a place. */
    public FeedPosition {
        if (value < 0) {
            throw new IllegalArgumentException("position " + value);
        }
    }

    /**
     * Whether it lies before another one.
     *
     * @param other the other one
     * @return false if it is the same
     */
    public boolean isBefore(FeedPosition other) {
        return value < other.value;
    }

    @Override
    public int compareTo(FeedPosition other) {
        return Long.compare(value, other.value);
    }
}
