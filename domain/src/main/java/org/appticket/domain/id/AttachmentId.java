package org.appticket.domain.id;

/**
 * The number of an attachment.
 *
 * @param value at least 1
 */
public record AttachmentId(long value) implements Comparable<AttachmentId> {

    /** Refuses what cannot be a number of an attachment; numbers come from the port that hands them out. */
    public AttachmentId {
        if (value < 1) {
            throw new IllegalArgumentException("no attachment has the number " + value);
        }
    }

    @Override
    public int compareTo(AttachmentId other) {
        return Long.compare(value, other.value);
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
