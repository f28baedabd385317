package org.appticket.adapters.rest.problem;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.appticket.domain.InvalidValue;
import org.appticket.domain.Refusal;

/** What HTTP says to each refusal of the core; a new code does not compile until there is an answer. */
public final class RefusalProblems {
    private RefusalProblems() {}

    /** The method decides where an invalid value came from: the query of a {@code GET}, the body of all others. */
    public static Problem of(Refusal refusal, String method) {
        return switch (refusal.code()) {
            case INVALID -> Problem.invalid(errors(refusal, method));
            case NOT_FOUND -> Problem.of(ProblemType.NOT_FOUND);
            case NOT_PERMITTED -> plain(ProblemType.NOT_PERMITTED, refusal);
            case UNAUTHENTICATED -> Problem.of(ProblemType.UNAUTHENTICATED);
            case SECOND_FACTOR_REQUIRED -> plain(ProblemType.SECOND_FACTOR_REQUIRED, refusal);
            case SECOND_FACTOR_ENROLMENT -> plain(ProblemType.SECOND_FACTOR_ENROLMENT, refusal);
            case SIGN_IN_AGAIN -> plain(ProblemType.SIGN_IN_AGAIN, refusal);
            case ILLEGAL_TRANSITION -> illegalTransition(refusal);
            case ALREADY_TAKEN -> plain(ProblemType.ALREADY_TAKEN, refusal);
            case ASSIGNMENT_SETTLED -> plain(ProblemType.ASSIGNMENT_SETTLED, refusal);
            case BLOCKED_BY_DEPENDENCY -> plain(ProblemType.BLOCKED_BY_DEPENDENCY, refusal);
            case DEPENDENCY_CYCLE -> plain(ProblemType.DEPENDENCY_CYCLE, refusal);
            case MERGE_REFUSED -> plain(ProblemType.MERGE_REFUSED, refusal);
            case DUPLICATE -> plain(ProblemType.DUPLICATE, refusal);
            case IN_USE -> plain(ProblemType.IN_USE, refusal);
            case NOT_CONFIGURED -> plain(ProblemType.NOT_CONFIGURED, refusal);
            case STALE -> plain(ProblemType.STALE, refusal);
            case IDEMPOTENCY_KEY_REUSED -> plain(ProblemType.IDEMPOTENCY_KEY_REUSED, refusal);
            case IDEMPOTENCY_KEY_IN_PROGRESS ->
                Problem.of(ProblemType.IDEMPOTENCY_KEY_IN_PROGRESS).retryAfter(retry(refusal));
            case TOO_LARGE -> plain(ProblemType.TOO_LARGE, refusal);
            case QUOTA_EXCEEDED -> plain(ProblemType.QUOTA_EXCEEDED, refusal);
            case TOO_MANY_REQUESTS -> Problem.of(ProblemType.TOO_MANY_REQUESTS).retryAfter(retry(refusal));
            case UNAVAILABLE -> Problem.of(ProblemType.UNAVAILABLE).retryAfter(retry(refusal));
        };
    }

    private static Problem plain(ProblemType type, Refusal refusal) {
        return Problem.of(type).with(refusal.facts());
    }

    /** The member {@code status} of a problem is the HTTP status, so the ticket's status goes by another name. */
    private static Problem illegalTransition(Refusal refusal) {
        Map<String, Object> facts = new LinkedHashMap<>(refusal.facts());
        Object status = facts.remove("status");
        if (status != null) {
            facts.put("ticketStatus", status);
        }
        return Problem.of(ProblemType.ILLEGAL_TRANSITION).with(facts);
    }

    private static long retry(Refusal refusal) {
        return refusal.facts().get("retryAfter") instanceof Number seconds ? seconds.longValue() : Limits.RETRY_SECONDS;
    }

    private static List<FieldError> errors(Refusal refusal, String method) {
        if (!(refusal instanceof InvalidValue invalid)) {
            return List.of();
        }
        String prefix = method.equals("GET") || method.equals("HEAD") ? "?" : "/";
        return invalid.violations().stream()
                .map(violation -> error(prefix + violation.field(), violation.problem(), violation.facts()))
                .toList();
    }

    private static FieldError error(String pointer, InvalidValue.Problem problem, Map<String, Object> facts) {
        return new FieldError(pointer, problem, facts);
    }
}
