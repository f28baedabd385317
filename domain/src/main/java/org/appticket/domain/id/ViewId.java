package org.appticket.domain.id;

/**
 * The number of a saved view.
 *
 * @param value at least 1
 */
public record ViewId(long value) implements Comparable<ViewId> {

    /** Refuses what cannot be a number of a saved view; numbers come from the port that hands them out. */
    public ViewId {
        if (value < 1) {
            throw new IllegalArgumentException("no saved view has the number " + value);
        }
    }

    @Override
    public int compareTo(ViewId other) {
        return Long.compare(value, other.value);
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
