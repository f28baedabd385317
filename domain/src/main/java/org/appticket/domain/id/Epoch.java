package org.appticket.domain.id;

/**
 * How often something changed by which deadlines are reckoned: what was reckoned in an earlier epoch is to be reckoned again.
 *
 * @param value 1 and counting
 */
public record Epoch(long value) implements Comparable<Epoch> {

    /** Refuses what cannot be an epoch. */
    public Epoch {
        if (value < 1) {
            throw new IllegalArgumentException("epoch " + value);
        }
    }

    /**
     * The epoch after one more change.
     *
     * @return one higher
     */
    public Epoch next() {
        return new Epoch(value + 1);
    }

    @Override
    public int compareTo(Epoch other) {
        return Long.compare(value, other.value);
    }
}
