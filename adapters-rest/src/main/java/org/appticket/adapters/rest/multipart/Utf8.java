package org.appticket.adapters.rest.multipart;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.appticket.adapters.rest.problem.ProblemType;
import org.appticket.adapters.rest.problem.Rejection;

/** Text in UTF-8, and nothing that only looks like it. */
final class Utf8 {
    private Utf8() {}

    static String strict(byte[] bytes, int start, int length) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes, start, length))
                    .toString();
        } catch (CharacterCodingException e) {
            throw Rejection.of(ProblemType.MALFORMED_BODY);
        }
    }
}
