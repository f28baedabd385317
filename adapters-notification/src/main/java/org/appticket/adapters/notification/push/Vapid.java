package org.appticket.adapters.notification.push;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.time.Duration;
import java.time.Instant;
import org.appticket.domain.push.PushKey;

/**
 * Says to a push service who sends (RFC 8292): a token of ES256 for one service and half a day.
 *
 * @param key by what services know us
 * @param contact an address by {@code mailto} or {@code https} by which those who run a service find us; not sent if it is empty
 */
record Vapid(PushKey key, String contact) {
    private static final Duration LIFE = Duration.ofHours(12);

    /** The value of the header {@code Authorization} for a service, by its scheme, host and port. */
    String authorization(String service, Instant now) {
        JsonObjectBuilder claims = Json.createObjectBuilder()
                .add("aud", service)
                .add("exp", now.plus(LIFE).getEpochSecond());
        if (!contact.isEmpty()) {
            claims.add("sub", contact);
        }
        String signed = written("{\"typ\":\"JWT\",\"alg\":\"ES256\"}")
                + "."
                + written(claims.build().toString());
        return "vapid t=" + signed + "." + Bytes.written(signature(signed)) + ", k=" + key.publicKey();
    }

    private byte[] signature(String text) {
        try {
            Signature signature = Signature.getInstance("SHA256withECDSAinP1363Format");
            signature.initSign(P256.privateKey(Bytes.read(key.privateKey())));
            signature.update(text.getBytes(StandardCharsets.US_ASCII));
            return signature.sign();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("nothing can be signed by the key for push services", impossible);
        }
    }

    private static String written(String json) {
        return Bytes.written(json.getBytes(StandardCharsets.UTF_8));
    }
}
