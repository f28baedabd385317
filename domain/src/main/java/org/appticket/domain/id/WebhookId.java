package org.appticket.domain.id;

/**
 * The number of a webhook.
 *
 * @param value at least 1
 */
public record WebhookId(long value) implements Comparable<WebhookId> {

    /** Refuses what cannot be a number of a webhook; numbers come from the port that hands them out. */
    public WebhookId {
        if (value < 1) {
            throw new IllegalArgumentException("no webhook has the number " + value);
        }
    }

    @Override
    public int compareTo(WebhookId other) {
        return Long.compare(value, other.value);
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
