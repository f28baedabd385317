package org.appticket.domain.webhook;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where another system is told of events, and what it knows ours by: all of it is secret.
 *
 * @param address where
 * @param secret what is signed with
 * @param former what was signed with before
 */
public record HookTarget(HookAddress address, HookSecret secret, Optional<Former> former) {

    /** How long the secret before is signed with too. */
    public static final Duration BOTH = Duration.ofDays(1);

    private static final int WITHOUT_FORMER = 2;

    /**
     * A secret that was replaced.
     *
     * @param secret the secret
     * @param until until when it is signed with, exclusive
     */
    public record Former(HookSecret secret, Instant until) {}

    /**
     * The same with another secret.
     *
     * @param renewed the new secret
     * @param now what time it is
     * @return the target: for {@link #BOTH} both secrets are signed with
     */
    public HookTarget with(HookSecret renewed, Instant now) {
        return new HookTarget(address, renewed, Optional.of(new Former(secret, now.plus(BOTH))));
    }

    /**
     * The same elsewhere.
     *
     * @param moved where
     * @return the target, with its secrets
     */
    public HookTarget with(HookAddress moved) {
        return new HookTarget(moved, secret, former);
    }

    /**
     * What is signed with.
     *
     * @param now what time it is
     * @return the secret, and the one before while it is good
     */
    public List<HookSecret> secrets(Instant now) {
        return Stream.concat(
                        Stream.of(secret), former.filter(old -> now.isBefore(old.until())).map(Former::secret).stream())
                .toList();
    }

    /**
     * All of it as a text, to be sealed.
     *
     * @return lines
     */
    public String text() {
        String lines = address.text() + "\n" + secret.text();
        return former.map(old -> lines + "\n" + old.secret().text() + "\n" + old.until())
                .orElse(lines);
    }

    /**
     * Reads what {@link #text} wrote.
     *
     * @param text lines
     * @return the target
     */
    public static HookTarget parse(String text) {
        String[] lines = text.split("\n", -1);
        Optional<Former> former = lines.length > WITHOUT_FORMER
                ? Optional.of(new Former(new HookSecret(lines[2]), Instant.parse(lines[3])))
                : Optional.empty();
        return new HookTarget(new HookAddress(lines[0]), new HookSecret(lines[1]), former);
    }

    /** Only what is no secret. */
    @Override
    public String toString() {
        return address.toString();
    }
}
