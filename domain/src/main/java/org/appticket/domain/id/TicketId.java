package org.appticket.domain.id;

/**
 * The number of a ticket.
 *
 * @param value at least 1
 */
public record TicketId(long value) implements Comparable<TicketId> {

    /** Refuses what cannot be a number of a ticket; numbers come from the port that hands them out. */
    public TicketId {
        if (value < 1) {
            throw new IllegalArgumentException("no ticket has the number " + value);
        }
    }

    @Override
    public int compareTo(TicketId other) {
        return Long.compare(value, other.value);
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
