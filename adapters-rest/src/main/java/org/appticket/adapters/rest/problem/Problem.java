package org.appticket.adapters.rest.problem;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

    private static final Set<String> STANDARD = Set.of("type", "title", "status", "detail", "instance", "errors");

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

    /** The document: the standard members first, then the facts; a fact never replaces a standard member. */
    public JsonObject document(Language language, String instance) {
        var words = new Words(language);
        var document = Json.createObjectBuilder()
                .add("type", type.map(ProblemType::uri).orElse("about:blank"))
                .add("title", words.title(this))
                .add("status", status)
                .add("detail", words.detail(this))
                .add("instance", instance);
        facts.forEach((name, fact) -> {
            if (!STANDARD.contains(name)) {
                document.add(name, RecordJson.value(fact));
            }
        });
        if (!errors.isEmpty()) {
            document.add("errors", errors(words));
        }
        return document.build();
    }

    private JsonArrayBuilder errors(Words words) {
        var list = Json.createArrayBuilder();
        errors.forEach(error -> list.add(Json.createObjectBuilder()
                .add("pointer", error.pointer())
                .add("code", error.code())
                .add("message", words.message(error))));
        return list;
    }

    private static Map<String, String> headersOf(ProblemType type) {
        return type == ProblemType.UNAUTHENTICATED ? Map.of("WWW-Authenticate", "Bearer") : Map.of();
    }
}
