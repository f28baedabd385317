package org.appticket.domain.id;

/**
 * The number of a delivery.
 *
 * @param value at least 1
 */
public record DeliveryId(long value) implements Comparable<DeliveryId> {

    /** Refuses what cannot be a number of a delivery; numbers come from the outbox that keeps it. */
    public DeliveryId {
        if (value < 1) {
            throw new IllegalArgumentException("no delivery has the number " + value);
        }
    }

    @Override
    public int compareTo(DeliveryId other) {
        return Long.compare(value, other.value);
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
