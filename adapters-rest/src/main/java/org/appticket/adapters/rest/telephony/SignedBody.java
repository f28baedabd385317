package org.appticket.adapters.rest.telephony;

import org.appticket.adapters.rest.input.JsonFields;

/** A body that is not read as JSON before it is known who sent it; what was signed are its bytes. */
public final class SignedBody {
    private final byte[] bytes;

    SignedBody(byte[] bytes) {
        this.bytes = bytes.clone();
    }

    byte[] bytes() {
        return bytes.clone();
    }

    JsonFields fields() {
        return JsonFields.parse(bytes);
    }
}
