package org.appticket.adapters.rest.multipart;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.appticket.adapters.rest.problem.ProblemType;
import org.appticket.adapters.rest.problem.Rejection;
import org.jspecify.annotations.Nullable;

/** Hands the body on without reading any of it. */
@Provider
public final class MultipartFormReader implements MessageBodyReader<MultipartForm> {
    /** What RFC 2046 allows, but for spaces. */
    private static final Pattern BOUNDARY = Pattern.compile("[0-9A-Za-z'()+_,./:=?-]{1,70}");

    @Override
    public boolean isReadable(
            Class<?> type, Type genericType, Annotation[] annotations, @Nullable MediaType mediaType) {
        return type == MultipartForm.class;
    }

    @Override
    public MultipartForm readFrom(
            Class<MultipartForm> type,
            Type genericType,
            Annotation[] annotations,
            @Nullable MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream body) {
        String boundary = Optional.ofNullable(mediaType)
                .map(form -> form.getParameters().get("boundary"))
                .filter(text -> BOUNDARY.matcher(text).matches())
                .orElseThrow(() -> Rejection.of(ProblemType.MALFORMED_BODY));
        String length = Objects.requireNonNullElse(headers.getFirst(HttpHeaders.CONTENT_LENGTH), "");
        return new MultipartForm(body, boundary, length.matches("[0-9]{1,18}") ? Long.parseLong(length) : 0);
    }
}
