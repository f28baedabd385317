package org.appticket.domain.access;

import java.time.Duration;
import java.time.Instant;
import org.appticket.domain.history.Digest;
import org.appticket.domain.id.PersonId;

/**
 * That somebody has signed in (rule ACC-2 in {@code docs/rules.md}). It ends {@link #LONGEST_IDLE} after it was last used
 * and {@link #LONGEST} after it began, whatever comes first.
 *
 * @param id the digest of its secret
 * @param person who signed in
 * @param arrival how and from where they did
 * @param startedAt when they did
 * @param usedAt when it was last used, known to about a minute
 */
public record Session(Digest id, PersonId person, Arrival arrival, Instant startedAt, Instant usedAt) {

    /** How long a session lasts without being used. */
    public static final Duration LONGEST_IDLE = Duration.ofMinutes(30);

    /** How long a session lasts. */
    public static final Duration LONGEST = Duration.ofHours(12);

    /** How exactly it is known when a session or a token was last used. */
    public static final Duration USE_IS_KNOWN_TO = Duration.ofMinutes(1);

    /**
     * A session that begins.
     *
     * @param secret its secret
     * @param person who signed in
     * @param arrival how and from where they did
     * @param now when
     * @return the session
     */
    public static Session begun(Secret secret, PersonId person, Arrival arrival, Instant now) {
        return new Session(secret.digest(), person, arrival, now, now);
    }

    /**
     * The same session after it was used.
     *
     * @param now when
     * @return the session, not kept yet
     */
    public Session usedAgainAt(Instant now) {
        return new Session(id, person, arrival, startedAt, now);
    }

    /**
     * The same session under another secret.
     *
     * @param secret by which it is known from now on
     * @return the session, not kept yet
     */
    public Session under(Secret secret) {
        return new Session(secret.digest(), person, arrival, startedAt, usedAt);
    }

    /**
     * Whether it can be used.
     *
     * @param now when
     * @return false from the moment on at which it ends
     */
    public boolean isLiveAt(Instant now) {
        return now.isBefore(usedAt.plus(LONGEST_IDLE)) && now.isBefore(startedAt.plus(LONGEST));
    }

    /**
     * Whether it is worth keeping that it is used.
     *
     * @param now when it is
     * @return true if that was last kept {@link #USE_IS_KNOWN_TO} ago or more
     */
    public boolean isWorthTouchingAt(Instant now) {
        return !now.isBefore(usedAt.plus(USE_IS_KNOWN_TO));
    }
}
