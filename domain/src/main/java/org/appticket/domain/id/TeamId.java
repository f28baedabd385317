package org.appticket.domain.id;

/**
 * The number of a team.
 *
 * @param value at least 1
 */
public record TeamId(long value) implements Comparable<TeamId> {

    /** Refuses what cannot be a number of a team; numbers come from the port that hands them out. */
    public TeamId {
        if (value < 1) {
            throw new IllegalArgumentException("no team has the number " + value);
        }
    }

    @Override
    public int compareTo(TeamId other) {
        return Long.compare(value, other.value);
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
