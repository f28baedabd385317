package org.appticket.domain.id;

/**
 * The number of a category.
 *
 * @param value at least 1
 */
public record CategoryId(long value) implements Comparable<CategoryId> {

    /** Refuses what cannot be a number of a category; numbers come from the port that hands them out. */
    public CategoryId {
        if (value < 1) {
            throw new IllegalArgumentException("no category has the number " + value);
        }
    }

    @Override
    public int compareTo(CategoryId other) {
        return Long.compare(value, other.value);
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
