package org.appticket.adapters.rest.problem;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.appticket.adapters.rest.json.RecordJson;

/**
 * What went wrong with one request, before it is put into words.
 *
 * @param type empty for answers that only repeat their status ({@code about:blank})
 * @param facts extension members, in the order they are written
 * @param errors all invalid fields
 */
public record Problem(
        Optional<ProblemType> type,
        int status,
        Map<String, Object> facts,
        List<FieldError> errors,
        Map<String, String> headers) {
    public static final String MEDIA_TYPE = "application/problem+json";

    public Problem {
        facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
        errors = List.copyOf(errors);
        headers = Map.copyOf(headers);
    }

    public static Problem of(ProblemType type) {
        return new Problem(Optional.of(type), type.status(), Map.of(), List.of(), headersOf(type));
    }

    public static Problem blank(int status) {
        return new Problem(Optional.empty(), status, Map.of(), List.of(), Map.of());
    }

    public static Problem invalid(List<FieldError> errors) {
        return new Problem(Optional.of(ProblemType.INVALID), ProblemType.INVALID.status(), Map.of(), errors, Map.of());
    }

    public Problem with(Map<String, Object> moreFacts) {
        return new Problem(type, status, moreFacts, errors, headers);
    }

    public Problem retryAfter(long seconds) {
        return new Problem(type, status, facts, errors, Map.of("Retry-After", Long.toString(seconds)));
    }

    /** A name for this occurrence, fit for a log. */
    public static String newInstance() {
        return "urn:uuid:" + UUID.randomUUID();
    }

    /** The document; facts never replace the standard members. */
    public JsonObject document(Language language, String instance) {
        var words = new Words(language);
        var document = Json.createObjectBuilder();
        facts.forEach((name, fact) -> document.add(name, RecordJson.value(fact)));
        document.add("type", type.map(ProblemType::uri).orElse("about:blank"));
        document.add("title", words.title(this));
        document.add("status", status);
        document.add("detail", words.detail(this));
        document.add("instance", instance);
        if (!errors.isEmpty()) {
            var list = Json.createArrayBuilder();
            errors.forEach(error -> list.add(Json.createObjectBuilder()
                    .add("pointer", error.pointer())
                    .add("code", error.code())
                    .add("message", words.message(error))));
            document.add("errors", list);
        }
        return document.build();
    }

    private static Map<String, String> headersOf(ProblemType type) {
        return type == ProblemType.UNAUTHENTICATED ? Map.of("WWW-Authenticate", "Bearer") : Map.of();
    }
}
