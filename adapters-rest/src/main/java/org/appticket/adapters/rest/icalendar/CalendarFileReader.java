package org.appticket.adapters.rest.icalendar;

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

/** Reads a file up to the limit of all bodies and no byte further. */
@Provider
public final class CalendarFileReader implements MessageBodyReader<CalendarFile> {
    /** What the file is called on the wire. */
    public static final String MEDIA_TYPE = "text/calendar";

    private static final MediaType FILE = MediaType.valueOf(MEDIA_TYPE);

    /** Whether a body of this type is one. */
    public static boolean isFile(@Nullable MediaType mediaType) {
        return FILE.isCompatible(mediaType);
    }

    @Override
    public boolean isReadable(
            Class<?> type, Type genericType, Annotation[] annotations, @Nullable MediaType mediaType) {
        return type == CalendarFile.class;
    }

    @Override
    public CalendarFile readFrom(
            Class<CalendarFile> type,
            Type genericType,
            Annotation[] annotations,
            @Nullable MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        return CalendarFile.of(JsonFieldsReader.limited(headers, body));
    }
}
