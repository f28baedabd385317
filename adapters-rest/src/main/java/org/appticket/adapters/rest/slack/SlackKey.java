package org.appticket.adapters.rest.slack;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What Slack proves by that it is Slack: <a href="https://docs.slack.dev/authentication/verifying-requests-from-slack">signatures</a> of
 * version 0, by the signing secret of the app.
 *
 * @param secret the signing secret; without one nobody is let in
 * @param clock what time it is
 */
public record SlackKey(Optional<String> secret, InstantSource clock) {
    private static final String ALGORITHM = "HmacSHA256";
    private static final String VERSION = "v0";
    private static final Duration TOLERANCE = Duration.ofMinutes(5);

    /** Whether anybody can prove anything here. */
    boolean isOpen() {
        return secret.isPresent();
    }

    /**
     * Whether a signature is genuine, and not more than five minutes old or early; compared in constant time.
     *
     * @param timestamp the header {@code X-Slack-Request-Timestamp}: seconds since 1970
     * @param signature the header {@code X-Slack-Signature}
     * @param body the bytes of the body, as they came
     */
    boolean accepts(String timestamp, String signature, byte[] body) {
        return isNow(timestamp)
                && secret.filter(key ->
                                MessageDigest.isEqual(bytes(signature(timestamp, body, bytes(key))), bytes(signature)))
                        .isPresent();
    }

    private boolean isNow(String timestamp) {
        if (!timestamp.matches("[0-9]{1,11}")) {
            return false;
        }
        Instant at = Instant.ofEpochSecond(Long.parseLong(timestamp));
        return Duration.between(at, clock.instant()).abs().compareTo(TOLERANCE) <= 0;
    }

    private static String signature(String timestamp, byte[] body, byte[] key) {
        ByteArrayOutputStream signed = new ByteArrayOutputStream();
        signed.writeBytes(bytes(VERSION + ":" + timestamp + ":"));
        signed.writeBytes(body);
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            return VERSION + "=" + HexFormat.of().formatHex(mac.doFinal(signed.toByteArray()));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java has " + ALGORITHM, impossible);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Without the secret. */
    @Override
    public String toString() {
        return "SlackKey[" + (isOpen() ? "open" : "closed") + "]";
    }
}
