package org.appticket.domain.access;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.appticket.domain.InvalidValue;
import org.appticket.domain.InvalidValue.Problem;
import org.appticket.domain.TextRule;
import org.appticket.domain.history.Digest;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.people.Scope;

/**
 * What lets a program act for a person (rule ACC-3 in {@code docs/rules.md}), with the rights that the person has at the
 * time, as far as its scopes reach.
 *
 * @param id its number
 * @param owner for whom it acts
 * @param name what its owner calls it
 * @param secret the digest of its secret
 * @param scopes what it may be used for, at least one
 * @param createdAt when it was issued
 * @param expiresAt from when on it is worth nothing
 * @param usedAt when it was last used, known to about a minute
 */
public record ApiToken(
        TokenId id,
        PersonId owner,
        String name,
        Digest secret,
        Set<Scope> scopes,
        Instant createdAt,
        Instant expiresAt,
        Optional<Instant> usedAt) {

    /** How long a token lasts when nobody says so. */
    public static final Duration USUAL_LIFE = Duration.ofDays(90);

    /** How long a token lasts at most. */
    public static final Duration LONGEST_LIFE = Duration.ofDays(365);

    /** How many tokens a person has at most. */
    public static final int MOST_PER_PERSON = 50;

    /** Copies the scopes. */
    public ApiToken {
        scopes = Set.copyOf(scopes);
    }

    /**
     * What a token is called.
     *
     * @param raw what was given
     * @return the name, without spaces around it
     * @throws InvalidValue if it is not as {@link TextRule#NAME} wants it
     */
    public static String checkName(String raw) {
        return TextRule.NAME.check("name", raw.strip());
    }

    /**
     * How long a token may last.
     *
     * @param wanted until when it is wanted
     * @param now when it is issued
     * @param latest until when it may last at most
     * @return {@code wanted}
     * @throws InvalidValue if that is past, or after {@code latest}
     */
    public static Instant checkExpiry(Instant wanted, Instant now, Instant latest) {
        if (!wanted.isAfter(now)) {
            throw InvalidValue.of("expiresAt", Problem.NOT_IN_FUTURE);
        }
        if (wanted.isAfter(latest)) {
            throw InvalidValue.of("expiresAt", Problem.OUT_OF_RANGE, Map.of("max", latest.toString()));
        }
        return wanted;
    }

    /**
     * Whether a presented token is this one and can be used.
     *
     * @param presented what was presented
     * @param now when
     * @return false from the moment on at which it expires
     */
    public boolean isProvenBy(BearerToken presented, Instant now) {
        return presented.secret().digest().equals(secret) && now.isBefore(expiresAt);
    }

    /**
     * Whether it is worth keeping that it is used.
     *
     * @param now when it is
     * @return true if that was last kept {@link Session#USE_IS_KNOWN_TO} ago or more, or never
     */
    public boolean isWorthTouchingAt(Instant now) {
        return usedAt.isEmpty() || !now.isBefore(usedAt.get().plus(Session.USE_IS_KNOWN_TO));
    }
}
