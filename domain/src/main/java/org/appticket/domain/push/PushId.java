package org.appticket.domain.push;

/**
 * The number of a subscription: random, and no secret.
 *
 * @param value 0 or more
 */
public record PushId(long value) {

    /** Refuses what cannot be a number. */
    public PushId {
        if (value < 0) {
            throw new IllegalArgumentException("no subscription has the number " + value);
        }
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
