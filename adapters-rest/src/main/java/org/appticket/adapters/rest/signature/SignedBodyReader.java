package org.appticket.adapters.rest.signature;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import org.appticket.adapters.rest.http.JsonFieldsReader;
import org.jspecify.annotations.Nullable;

/** Reads a body up to the limit of all bodies and no byte further. */
@Provider
public final class SignedBodyReader implements MessageBodyReader<SignedBody> {

    @Override
    public boolean isReadable(
            Class<?> type, Type genericType, Annotation[] annotations, @Nullable MediaType mediaType) {
        return type == SignedBody.class;
    }

    @Override
    public SignedBody readFrom(
            Class<SignedBody> type,
            Type genericType,
            Annotation[] annotations,
            @Nullable MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        return new SignedBody(JsonFieldsReader.limited(headers, body));
    }
}
