package org.appticket.adapters.rest.http;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Map;
import java.util.stream.Stream;
import org.appticket.adapters.rest.input.JsonFields;
import org.appticket.adapters.rest.problem.Limits;
import org.appticket.adapters.rest.problem.Problem;
import org.appticket.adapters.rest.problem.ProblemType;
import org.appticket.adapters.rest.problem.Rejection;
import org.jspecify.annotations.Nullable;

/** Reads a body up to the limit and no byte further, whether or not its length was announced. */
@Provider
public final class JsonFieldsReader implements MessageBodyReader<JsonFields> {
    private static final byte[] NO_MEMBERS = {'{', '}'};

    @Override
    public boolean isReadable(
            Class<?> type, Type genericType, Annotation[] annotations, @Nullable MediaType mediaType) {
        return type == JsonFields.class;
    }

    @Override
    public JsonFields readFrom(
            Class<JsonFields> type,
            Type genericType,
            Annotation[] annotations,
            @Nullable MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        byte[] bytes = limited(headers, body);
        if (bytes.length > 0 && headers.getFirst(HttpHeaders.CONTENT_TYPE) == null) {
            throw new Rejection(Problem.of(ProblemType.UNSUPPORTED_MEDIA_TYPE).with(Map.of("expected", Answer.JSON)));
        }
        boolean leftOut = bytes.length == 0 && Stream.of(annotations).anyMatch(MayBeLeftOut.class::isInstance);
        return JsonFields.parse(leftOut ? NO_MEMBERS : bytes);
    }

    /** A body of any kind, up to the limit. */
    public static byte[] limited(MultivaluedMap<String, String> headers, InputStream body) throws IOException {
        if (announced(headers) > Limits.BODY_BYTES) {
            throw tooLarge();
        }
        byte[] bytes = body.readNBytes(Limits.BODY_BYTES + 1);
        if (bytes.length > Limits.BODY_BYTES) {
            throw tooLarge();
        }
        return bytes;
    }

    private static long announced(MultivaluedMap<String, String> headers) {
        @Nullable String length = headers.getFirst(HttpHeaders.CONTENT_LENGTH);
        return length != null && length.matches("[0-9]{1,18}") ? Long.parseLong(length) : 0;
    }

    private static Rejection tooLarge() {
        return new Rejection(Problem.of(ProblemType.TOO_LARGE).with(Map.of("limit", Limits.BODY_BYTES)));
    }
}
