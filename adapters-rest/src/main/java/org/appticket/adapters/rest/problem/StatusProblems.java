package org.appticket.adapters.rest.problem;

import java.util.Map;

/** The problem behind a bare status of the container. */
public final class StatusProblems {
    private StatusProblems() {}

    public static Problem of(int status, String method) {
        return switch (status) {
            case 401 -> Problem.of(ProblemType.UNAUTHENTICATED);
            case 403 -> Problem.of(ProblemType.NOT_PERMITTED);
            case 404 -> Problem.of(ProblemType.NOT_FOUND);
            case 413 -> Problem.of(ProblemType.TOO_LARGE).with(Map.of("limit", Limits.BODY_BYTES));
            case 415 -> Problem.of(ProblemType.UNSUPPORTED_MEDIA_TYPE).with(Map.of("expected", expected(method)));
            case 429 -> Problem.of(ProblemType.TOO_MANY_REQUESTS).retryAfter(Limits.RETRY_SECONDS);
            case 500 -> Problem.of(ProblemType.INTERNAL_ERROR);
            case 503 -> Problem.of(ProblemType.UNAVAILABLE).retryAfter(Limits.RETRY_SECONDS);
            default -> Problem.blank(status);
        };
    }

    private static String expected(String method) {
        return "PATCH".equals(method) ? "application/merge-patch+json" : "application/json";
    }
}
