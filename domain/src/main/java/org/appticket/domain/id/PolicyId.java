package org.appticket.domain.id;

/**
 * The number of a policy of service levels.
 *
 * @param value at least 1
 */
public record PolicyId(long value) implements Comparable<PolicyId> {

    /** Refuses what cannot be a number of a policy of service levels; numbers come from the port that hands them out. */
    public PolicyId {
        if (value < 1) {
            throw new IllegalArgumentException("no policy has the number " + value);
        }
    }

    @Override
    public int compareTo(PolicyId other) {
        return Long.compare(value, other.value);
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
