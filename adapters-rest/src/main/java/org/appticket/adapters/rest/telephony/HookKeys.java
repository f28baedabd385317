package org.appticket.adapters.rest.telephony;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What a telephone system proves by that it is ours: signatures as <a href="https://www.standardwebhooks.com">Standard Webhooks</a> has
 * them, version 1.
 */
public final class HookKeys {
    private static final String ALGORITHM = "HmacSHA256";
    private static final String VERSION = "v1,";
    private static final Duration TOLERANCE = Duration.ofMinutes(5);
    private static final int MOST_SIGNATURES = 10;

    private final List<byte[]> keys;
    private final InstantSource clock;

    /** Over the keys that count, any of which will do; without one nobody is let in. */
    public HookKeys(List<byte[]> keys, InstantSource clock) {
        this.keys = keys.stream().map(byte[]::clone).toList();
        this.clock = clock;
    }

    /**
     * What came along with a body.
     *
     * @param id the header {@code webhook-id}
     * @param timestamp the header {@code webhook-timestamp}
     * @param signatures the header {@code webhook-signature}
     */
    record Proof(String id, String timestamp, String signatures) {}

    /** Whether anybody can prove anything here. */
    boolean isOpen() {
        return !keys.isEmpty();
    }

    /** Whether one of the signatures is by one of the keys, over these bytes, and not older or newer than five minutes. */
    boolean accept(Proof proof, byte[] body) {
        return isNow(proof.timestamp())
                && keys.stream()
                        .map(key -> signature(proof, body, key))
                        .anyMatch(expected -> Stream.of(proof.signatures().split(" ", MOST_SIGNATURES))
                                .anyMatch(given -> MessageDigest.isEqual(expected, ascii(given))));
    }

    private boolean isNow(String timestamp) {
        if (!timestamp.matches("[0-9]{1,11}")) {
            return false;
        }
        Instant at = Instant.ofEpochSecond(Long.parseLong(timestamp));
        return Duration.between(at, clock.instant()).abs().compareTo(TOLERANCE) <= 0;
    }

    private static byte[] signature(Proof proof, byte[] body, byte[] key) {
        ByteArrayOutputStream signed = new ByteArrayOutputStream();
        signed.writeBytes((proof.id() + "." + proof.timestamp() + ".").getBytes(StandardCharsets.UTF_8));
        signed.writeBytes(body);
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            return ascii(VERSION + Base64.getEncoder().encodeToString(mac.doFinal(signed.toByteArray())));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java has " + ALGORITHM, impossible);
        }
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
