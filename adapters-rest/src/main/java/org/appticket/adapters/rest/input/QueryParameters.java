package org.appticket.adapters.rest.input;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.appticket.adapters.rest.problem.ProblemType;
import org.appticket.adapters.rest.problem.Rejection;
import org.jspecify.annotations.Nullable;

/** A query string taken apart: each name once, everything UTF-8. */
final class QueryParameters {
    private QueryParameters() {}

    /** Refuses a repeated name and broken percent-encoding as malformed. */
    static Map<String, String> parse(@Nullable String query) {
        Map<String, String> parameters = new LinkedHashMap<>();
        if (query == null || query.isEmpty()) {
            return parameters;
        }
        for (String pair : query.split("&", -1)) {
            if (!pair.isEmpty()) {
                int equals = pair.indexOf('=');
                String name = decoded(equals < 0 ? pair : pair.substring(0, equals));
                String value = equals < 0 ? "" : decoded(pair.substring(equals + 1));
                if (parameters.putIfAbsent(name, value) != null) {
                    throw malformed();
                }
            }
        }
        return Collections.unmodifiableMap(parameters);
    }

    private static String decoded(String encoded) {
        byte[] raw = encoded.getBytes(StandardCharsets.UTF_8);
        ByteBuffer bytes = ByteBuffer.allocate(raw.length);
        for (int i = 0; i < raw.length; i++) {
            if (raw[i] == '%') {
                bytes.put(octet(raw, i));
                i += 2;
            } else {
                bytes.put(raw[i] == '+' ? (byte) ' ' : raw[i]);
            }
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(bytes.flip()).toString();
        } catch (CharacterCodingException e) {
            throw malformed();
        }
    }

    private static byte octet(byte[] raw, int at) {
        int high = at + 2 < raw.length ? Character.digit(raw[at + 1], 16) : -1;
        int low = at + 2 < raw.length ? Character.digit(raw[at + 2], 16) : -1;
        if (high < 0 || low < 0) {
            throw malformed();
        }
        return (byte) (high << 4 | low);
    }

    private static Rejection malformed() {
        return Rejection.of(ProblemType.MALFORMED_QUERY);
    }
}
