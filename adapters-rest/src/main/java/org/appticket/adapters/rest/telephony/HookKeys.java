package org.appticket.adapters.rest.telephony;

import java.time.InstantSource;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.appticket.adapters.rest.signature.Signature;

/**
 * What a telephone system proves by that it is ours: signatures as <a href="https://www.standardwebhooks.com">Standard Webhooks</a> has
 * them, version 1.
 */
public final class HookKeys {
    private static final String VERSION = "v1,";
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
        return Signature.isNow(proof.timestamp(), clock)
                && keys.stream()
                        .map(key -> signature(proof, body, key))
                        .anyMatch(expected -> Stream.of(proof.signatures().split(" ", MOST_SIGNATURES))
                                .anyMatch(given -> Signature.isSame(expected, given)));
    }

    private static String signature(Proof proof, byte[] body, byte[] key) {
        byte[] signature = Signature.of(key, proof.id() + "." + proof.timestamp() + ".", body);
        return VERSION + Base64.getEncoder().encodeToString(signature);
    }
}
