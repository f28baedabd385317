package org.appticket.adapters.rest.slack;

/** A body as it came, which is not read before it is known who sent it. */
public final class SlackBody {
    private final byte[] bytes;

    SlackBody(byte[] bytes) {
        this.bytes = bytes.clone();
    }

    byte[] bytes() {
        return bytes.clone();
    }
}
