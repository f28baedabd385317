package org.appticket.adapters.rest.factor;

import java.time.Instant;
import java.util.Optional;
import org.appticket.domain.factor.Passkey;

/** A passkey on the wire; the session's new token only in the answer that creates it. */
record PasskeyBody(
        long id,
        String name,
        boolean synced,
        Instant createdAt,
        Optional<Instant> lastUsedAt,
        Optional<String> csrfToken) {
    static PasskeyBody of(Passkey passkey) {
        return new PasskeyBody(
                passkey.id().value(),
                passkey.name(),
                passkey.credential().backedUp(),
                passkey.createdAt(),
                passkey.usedAt(),
                Optional.empty());
    }

    PasskeyBody with(String token) {
        return new PasskeyBody(id, name, synced, createdAt, lastUsedAt, Optional.of(token));
    }
}
