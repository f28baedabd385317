package org.appticket.domain.inbound;

/**
 * The number of a mail that came in.
 *
 * @param value at least 1
 */
public record InboundId(long value) implements Comparable<InboundId> {

    /** Refuses what cannot be a number of a mail. */
    public InboundId {
        if (value < 1) {
            throw new IllegalArgumentException("no mail has the number " + value);
        }
    }

    @Override
    public int compareTo(InboundId other) {
        return Long.compare(value, other.value);
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
