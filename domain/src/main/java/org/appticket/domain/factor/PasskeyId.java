package org.appticket.domain.factor;

/**
 * The number of a passkey: random, and no secret.
 *
 * @param value 0 or more
 */
public record PasskeyId(long value) {

    /** Refuses what cannot be a number. */
    public PasskeyId {
        if (value < 0) {
            throw new IllegalArgumentException("no passkey has the number " + value);
        }
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
