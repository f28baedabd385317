package org.appticket.domain.id;

/**
 * The number of a link.
 *
 * @param value at least 1
 */
public record LinkId(long value) implements Comparable<LinkId> {

    /** Refuses what cannot be a number of a link. */
    public LinkId {
        if (value < 1) {
            throw new IllegalArgumentException("no link has the number " + value);
        }
    }

    @Override
    public int compareTo(LinkId other) {
        return Long.compare(value, other.value);
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
