package org.appticket.adapters.rest.problem;

import java.util.List;
import java.util.Map;
import org.appticket.domain.InvalidValue;

/** Thrown where the HTTP side itself refuses a request, before any use case was asked. */
public final class Rejection extends RuntimeException {
    private final transient Problem problem;

    public Rejection(Problem problem) {
        super("status " + problem.status(), null, false, false);
        this.problem = problem;
    }

    public static Rejection of(ProblemType type) {
        return new Rejection(Problem.of(type));
    }

    public static Rejection invalid(String pointer, InvalidValue.Problem problem, Map<String, Object> facts) {
        return new Rejection(Problem.invalid(List.of(new FieldError(pointer, problem, facts))));
    }

    public Problem problem() {
        return problem;
    }
}
