package org.appticket.adapters.rest.signature;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** What signatures by HMAC-SHA256 of a moment and a body have in common, however they are written. */
public final class Signature {
    private static final String ALGORITHM = "HmacSHA256";
    private static final Duration TOLERANCE = Duration.ofMinutes(5);

    private Signature() {}

    /**
     * Over what stands before a body, and the body.
     *
     * @param key the secret that both sides know, not empty
     * @param before what is signed with the body, in UTF-8
     * @param body the bytes as they came
     */
    public static byte[] of(byte[] key, String before, byte[] body) {
        ByteArrayOutputStream signed = new ByteArrayOutputStream();
        signed.writeBytes(before.getBytes(StandardCharsets.UTF_8));
        signed.writeBytes(body);
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            return mac.doFinal(signed.toByteArray());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java has " + ALGORITHM, impossible);
        }
    }

    /** Whether two texts are the same; how long it takes says nothing about where they differ. */
    public static boolean isSame(String expected, String given) {
        return MessageDigest.isEqual(expected.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
    }

    /** Whether a moment, in seconds since 1970, is at most five minutes away; false for anything else. */
    public static boolean isNow(String timestamp, InstantSource clock) {
        if (!timestamp.matches("[0-9]{1,11}")) {
            return false;
        }
        Instant at = Instant.ofEpochSecond(Long.parseLong(timestamp));
        return Duration.between(at, clock.instant()).abs().compareTo(TOLERANCE) <= 0;
    }
}
