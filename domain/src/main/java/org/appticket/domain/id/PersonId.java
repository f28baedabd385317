package org.appticket.domain.id;

/**
 * The number of a person.
 *
 * @param value at least 1
 */
public record PersonId(long value) implements Comparable<PersonId> {

    /** Refuses what cannot be a number of a person; numbers come from the port that hands them out. */
    public PersonId {
        if (value < 1) {
            throw new IllegalArgumentException("no person has the number " + value);
        }
    }

    @Override
    public int compareTo(PersonId other) {
        return Long.compare(value, other.value);
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
