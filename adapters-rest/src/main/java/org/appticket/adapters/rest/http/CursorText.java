package org.appticket.adapters.rest.http;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.appticket.adapters.rest.json.RecordJson;
import org.appticket.application.paging.Cursor;

/**
 * Cursors as opaque texts.
 *
 * <p>A text names the list it belongs to, so that it is refused elsewhere; whoever answers the list checks its values.
 */
final class CursorText {
    private static final int LONGEST = 1000;

    private CursorText() {}

    static String write(String list, Cursor cursor) {
        List<String> values =
                Stream.concat(Stream.of(list), cursor.values().stream()).toList();
        byte[] text = RecordJson.text(values).getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text);
    }

    /** Empty for anything that {@link #write} did not write for this list. */
    static Optional<Cursor> read(String list, String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            String json = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            return values(json)
                    .filter(values -> values.size() > 1 && values.get(0).equals(list))
                    .map(values -> new Cursor(values.subList(1, values.size())));
        } catch (IllegalArgumentException | JsonException | IllegalStateException e) {
            return Optional.empty();
        }
    }

    private static Optional<List<String>> values(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            JsonArray array = reader.readArray();
            boolean texts = array.stream().allMatch(JsonString.class::isInstance);
            return texts ? Optional.of(array.getValuesAs(JsonString::getString)) : Optional.empty();
        }
    }
}
