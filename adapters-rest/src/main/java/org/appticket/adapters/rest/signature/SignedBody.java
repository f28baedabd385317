package org.appticket.adapters.rest.signature;

/** A body that is not understood before it is known who sent it; what was signed are its bytes. */
public final class SignedBody {
    private final byte[] bytes;

    SignedBody(byte[] bytes) {
        this.bytes = bytes.clone();
    }

    /** As they came. */
    public byte[] bytes() {
        return bytes.clone();
    }
}
