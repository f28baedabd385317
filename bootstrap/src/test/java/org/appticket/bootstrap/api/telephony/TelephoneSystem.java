package org.appticket.bootstrap.api.telephony;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.appticket.bootstrap.api.ApiClient;
import org.appticket.bootstrap.api.Reply;
import org.appticket.bootstrap.server.RunningServer;

/** A telephone system that announces calls. */
public final class TelephoneSystem {
    private static final byte[] KEY = "thirty-two bytes that it signs by".getBytes(UTF_8);

    /** What a server must be told of it. */
    public static final Map<String, String> SETTINGS =
            Map.of("APPTICKET_TELEPHONY_SECRET", "whsec_" + Base64.getEncoder().encodeToString(KEY));

    private static final String PATH = "hooks/telephony";

    private final ApiClient client;

    public TelephoneSystem(RunningServer server) {
        this.client = new ApiClient(server);
    }

    /** Announces a call as the contract allows; single quotes stand for double ones. */
    public Reply announce(String body) {
        return client.post(PATH, body, proof("msg-1", Instant.now(), body));
    }

    /** Announces what it may well not. */
    Reply sends(String body, String... proof) {
        return client.invalid("POST", PATH, body, proof);
    }

    static String[] proof(String id, Instant at, String body) {
        String signed = id + "." + at.getEpochSecond() + "." + body.replace('\'', '"');
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(KEY, "HmacSHA256"));
            String signature = "v1," + Base64.getEncoder().encodeToString(mac.doFinal(signed.getBytes(UTF_8)));
            return new String[] {
                "webhook-id", id,
                "webhook-timestamp", Long.toString(at.getEpochSecond()),
                "webhook-signature", signature
            };
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
