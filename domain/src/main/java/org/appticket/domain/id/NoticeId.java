package org.appticket.domain.id;

/**
 * The number of a notice.
 *
 * @param value at least 1
 */
public record NoticeId(long value) implements Comparable<NoticeId> {

    /** Refuses what cannot be a number of a notice; numbers come from the inbox that keeps it. */
    public NoticeId {
        if (value < 1) {
            throw new IllegalArgumentException("no notice has the number " + value);
        }
    }

    @Override
    public int compareTo(NoticeId other) {
        return Long.compare(value, other.value);
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
