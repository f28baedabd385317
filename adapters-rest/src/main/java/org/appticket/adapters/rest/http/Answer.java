package org.appticket.adapters.rest.http;

import jakarta.ws.rs.core.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.appticket.adapters.rest.json.RecordJson;
import org.appticket.adapters.rest.problem.Language;
import org.appticket.adapters.rest.problem.Problem;
import org.appticket.application.view.Attempt;
import org.jspecify.annotations.Nullable;

/**
 * One finished answer, in a form that can be kept and given again.
 *
 * @param body JSON; empty for answers without content
 */
public record Answer(int status, Map<String, String> headers, String body) {
    public static final String JSON = "application/json";
    public static final String MERGE_PATCH = "application/merge-patch+json";

    public Answer {
        headers = Map.copyOf(headers);
    }

    public static Answer ok(Record shape) {
        return new Answer(200, Map.of(HttpHeaders.CONTENT_TYPE, JSON), RecordJson.text(shape));
    }

    public static Answer created(String location, Record shape) {
        Answer ok = ok(shape);
        return new Answer(201, ok.headers, ok.body).with(HttpHeaders.LOCATION, location);
    }

    /** Goes on elsewhere, by {@code GET}. */
    public static Answer seeOther(String address) {
        return new Answer(303, Map.of(HttpHeaders.LOCATION, address), "");
    }

    /** What was asked for will be done, or not; nobody is told which. */
    public static Answer accepted() {
        return new Answer(202, Map.of(), "");
    }

    public static Answer noContent() {
        return new Answer(204, Map.of(), "");
    }

    static Answer of(Problem problem, @Nullable String acceptLanguage) {
        Language language = Language.accepted(acceptLanguage);
        Map<String, String> headers = new LinkedHashMap<>(problem.headers());
        headers.put(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE);
        headers.put(HttpHeaders.CONTENT_LANGUAGE, language.tag());
        String body = problem.document(language, Problem.newInstance()).toString();
        return new Answer(problem.status(), headers, body);
    }

    static Answer again(Attempt.Answer kept) {
        return new Answer(kept.status(), kept.headers(), kept.body());
    }

    Attempt.Answer kept() {
        return new Attempt.Answer(status, headers, body);
    }

    public Answer version(long version) {
        return with(HttpHeaders.ETAG, EntityTags.ofVersion(version));
    }

    /** Tags the answer by its content, for things without a version. */
    public Answer tagged() {
        return with(HttpHeaders.ETAG, EntityTags.ofContent(body));
    }

    public Answer with(String header, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new Answer(status, more, body);
    }

    /** The same answer with another content. */
    public Answer showing(Record shape) {
        return new Answer(status, headers, RecordJson.text(shape));
    }

    byte[] bytes() {
        return body.getBytes(StandardCharsets.UTF_8);
    }
}
