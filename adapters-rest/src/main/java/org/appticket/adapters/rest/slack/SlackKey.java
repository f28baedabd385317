package org.appticket.adapters.rest.slack;

import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.Optional;
import org.appticket.adapters.rest.signature.Signature;

/**
 * What Slack proves by that it is Slack: <a href="https://docs.slack.dev/authentication/verifying-requests-from-slack">signatures</a> of
 * version 0, by the signing secret of the app.
 *
 * @param secret the signing secret; without one nobody is let in
 * @param clock what time it is
 */
public record SlackKey(Optional<String> secret, InstantSource clock) {
    private static final String VERSION = "v0";

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
        return Signature.isNow(timestamp, clock)
                && secret.filter(key -> Signature.isSame(signature(timestamp, body, key), signature))
                        .isPresent();
    }

    private static String signature(String timestamp, byte[] body, String key) {
        byte[] signature = Signature.of(key.getBytes(StandardCharsets.UTF_8), VERSION + ":" + timestamp + ":", body);
        return VERSION + "=" + HexFormat.of().formatHex(signature);
    }

    /** Without the secret. */
    @Override
    public String toString() {
        return "SlackKey[" + (isOpen() ? "open" : "closed") + "]";
    }
}
