package org.appticket.domain.id;

/**
 * The number of a comment.
 *
 * @param value at least 1
 */
public record CommentId(long value) implements Comparable<CommentId> {

    /** Refuses what cannot be a number of a comment; numbers come from the port that hands them out. */
    public CommentId {
        if (value < 1) {
            throw new IllegalArgumentException("no comment has the number " + value);
        }
    }

    @Override
    public int compareTo(CommentId other) {
        return Long.compare(value, other.value);
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
