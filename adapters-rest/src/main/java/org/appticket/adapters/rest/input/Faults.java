package org.appticket.adapters.rest.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.appticket.adapters.rest.problem.FieldError;
import org.appticket.adapters.rest.problem.Problem;
import org.appticket.adapters.rest.problem.Rejection;
import org.appticket.domain.InvalidValue;

/** Collects everything that is wrong with one request, so that it is told at once. Not thread-safe. */
final class Faults {
    private static final int MOST = 100;
    private static final int LONGEST_POINTER = 200;

    private final List<FieldError> errors = new ArrayList<>();

    void add(String pointer, InvalidValue.Problem problem, Map<String, Object> facts) {
        if (errors.size() < MOST) {
            errors.add(new FieldError(shortened(pointer), problem, facts));
        }
    }

    /** Answers the condition, after noting the fault where it does not hold. */
    boolean holds(boolean condition, String pointer, InvalidValue.Problem problem, Map<String, Object> facts) {
        if (!condition) {
            add(pointer, problem, facts);
        }
        return condition;
    }

    /** What the rule makes of a value; empty after noting what the rule has against it. */
    <T> Optional<T> checked(String pointer, Supplier<T> rule) {
        try {
            return Optional.of(rule.get());
        } catch (InvalidValue refused) {
            refused.violations().forEach(violation -> add(pointer, violation.problem(), violation.facts()));
            return Optional.empty();
        }
    }

    void refuseIfAny() {
        if (!errors.isEmpty()) {
            throw new Rejection(Problem.invalid(errors));
        }
    }

    private static String shortened(String pointer) {
        return pointer.length() <= LONGEST_POINTER ? pointer : pointer.substring(0, LONGEST_POINTER) + "…";
    }
}
