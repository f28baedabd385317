package org.appticket.adapters.rest.problem;

import java.util.Locale;

/** Every kind of problem this API names itself; each has a page at {@code /problems/<slug>} and words in every language. */
public enum ProblemType {
    MALFORMED_BODY(400),
    MALFORMED_QUERY(400),
    UNAUTHENTICATED(401),
    SECOND_FACTOR_REQUIRED(401),
    NOT_PERMITTED(403),
    CSRF(403),
    SECOND_FACTOR_ENROLMENT(403),
    SIGN_IN_AGAIN(403),
    NOT_FOUND(404),
    ILLEGAL_TRANSITION(409),
    ALREADY_TAKEN(409),
    ASSIGNMENT_SETTLED(409),
    BLOCKED_BY_DEPENDENCY(409),
    DEPENDENCY_CYCLE(409),
    MERGE_REFUSED(409),
    DUPLICATE(409),
    IN_USE(409),
    NOT_CONFIGURED(409),
    IDEMPOTENCY_KEY_IN_PROGRESS(409),
    STALE(412),
    TOO_LARGE(413),
    QUOTA_EXCEEDED(413),
    UNSUPPORTED_MEDIA_TYPE(415),
    INVALID(422),
    IDEMPOTENCY_KEY_REUSED(422),
    VERSION_REQUIRED(428),
    TOO_MANY_REQUESTS(429),
    INTERNAL_ERROR(500),
    UNAVAILABLE(503);

    private final int status;

    ProblemType(int status) {
        this.status = status;
    }

    public int status() {
        return status;
    }

    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The relative reference that {@code type} carries. */
    public String uri() {
        return "/problems/" + slug();
    }
}
