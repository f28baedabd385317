package org.appticket.domain.push;

import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.appticket.domain.InvalidValue;
import org.appticket.domain.InvalidValue.Problem;
import org.appticket.domain.Violations;
import org.appticket.domain.history.Digest;

/**
 * Where a browser takes messages, and what they are encrypted for: whoever knows the endpoint can send something there.
 *
 * @param endpoint an address by {@code https} or {@code http}, without user, password or fragment, in visible ASCII
 * @param p256dh the browser's public key: a point of P-256, not compressed, in base64url
 * @param auth what only the browser and we know: 16 bytes in base64url
 */
public record PushTarget(String endpoint, String p256dh, String auth) {

    /** The most characters of an endpoint. */
    public static final int LONGEST = 2_000;

    private static final int MARK_DIGITS = 16;
    private static final int AUTH_BYTES = 16;
    private static final Pattern ENDPOINT =
            Pattern.compile("(https?://(?:[A-Za-z0-9._-]+|\\[[0-9A-Fa-f:.]+])(?::[0-9]{1,5})?)"
                    + "(?:[/?](?:[!-~&&[^#%\\\\\"<>^`{|}]]++|%[0-9A-Fa-f]{2})*+)?");

    /**
     * Refuses what cannot be used.
     *
     * @throws InvalidValue for the fields {@code endpoint}, {@code p256dh} and {@code auth}
     */
    public PushTarget {
        Violations violations = new Violations();
        violations.gather(() -> checkEndpoint(endpoint));
        violations.gather(
                () -> require("p256dh", bytes(p256dh).filter(CurvePoint::isOne).isPresent()));
        violations.gather(() -> require(
                "auth", bytes(auth).filter(any -> any.length == AUTH_BYTES).isPresent()));
        violations.refuse();
    }

    /**
     * By what the browser recognises itself, and nobody else can make use of.
     *
     * @return the first {@value #MARK_DIGITS} hexadecimal digits of the SHA-256 digest of the endpoint
     */
    public String mark() {
        return Digest.ofText(endpoint).toString().substring(0, MARK_DIGITS);
    }

    /**
     * Whose service it is.
     *
     * @return scheme, host and port
     */
    public String origin() {
        Matcher matcher = ENDPOINT.matcher(endpoint);
        if (!matcher.matches()) {
            throw new IllegalStateException("it was checked before");
        }
        return matcher.group(1);
    }

    /**
     * What the browser's key is.
     *
     * @return 65 bytes
     */
    public byte[] publicKey() {
        return Base64.getUrlDecoder().decode(p256dh);
    }

    /**
     * What only the browser and we know.
     *
     * @return 16 bytes
     */
    public byte[] secret() {
        return Base64.getUrlDecoder().decode(auth);
    }

    /** Only what is no secret. */
    @Override
    public String toString() {
        return origin() + "/…";
    }

    private static void checkEndpoint(String endpoint) {
        if (endpoint.length() > LONGEST) {
            throw InvalidValue.of("endpoint", Problem.TOO_LONG, Map.of("max", LONGEST));
        }
        if (!ENDPOINT.matcher(endpoint).matches()) {
            throw InvalidValue.of("endpoint", Problem.WRONG_FORMAT, Map.of("expected", "https://…"));
        }
    }

    private static void require(String field, boolean usable) {
        if (!usable) {
            throw InvalidValue.of(field, Problem.NOT_APPLICABLE);
        }
    }

    /** Only what would be written the same way again. */
    private static Optional<byte[]> bytes(String text) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(text);
            boolean canonical = Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(bytes)
                    .equals(text);
            return canonical ? Optional.of(bytes) : Optional.empty();
        } catch (IllegalArgumentException wrong) {
            return Optional.empty();
        }
    }
}
