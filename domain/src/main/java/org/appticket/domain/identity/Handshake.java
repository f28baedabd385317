package org.appticket.domain.identity;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.appticket.domain.history.Digest;

/**
 * That a browser was sent to a provider and is expected back, once (rule IDN-2 in {@code docs/rules.md}).
 *
 * @param state the digest of what it will bring back
 * @param provider to whom it was sent
 * @param returnTo where it goes when it is back
 * @param session the session to whose person the identity is to be linked; nothing if a session is to begin
 * @param validUntil from when on it is worth nothing
 */
public record Handshake(
        Digest state, ProviderId provider, ReturnPath returnTo, Optional<Digest> session, Instant validUntil) {

    /** How long somebody may take to prove themselves there. */
    public static final Duration VALIDITY = Duration.ofMinutes(10);
}
