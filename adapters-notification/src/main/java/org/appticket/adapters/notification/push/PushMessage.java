package org.appticket.adapters.notification.push;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.appticket.domain.history.Digest;
import org.appticket.domain.push.PushTarget;

/**
 * What a browser is told.
 *
 * @param json what the worker in the browser shows
 * @param urgent whether a device that saves its battery is woken too
 * @param about what a later message takes the place of this one for, if it did not get there; nothing if none does
 */
record PushMessage(String json, boolean urgent, Optional<String> about) {
    private static final int TOPIC_BYTES = 24;

    byte[] bytes() {
        return json.getBytes(StandardCharsets.UTF_8);
    }

    String urgency() {
        return urgent ? "high" : "normal";
    }

    /** The header {@code Topic}: the same for the same ticket and browser, and telling the service nothing of the ticket. */
    Optional<String> topic(PushTarget to) {
        return about.map(what -> Bytes.written(
                Bytes.first(TOPIC_BYTES, Digest.ofText(to.secret(), what).bytes())));
    }
}
