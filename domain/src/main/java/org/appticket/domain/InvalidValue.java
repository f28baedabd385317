package org.appticket.domain;

import java.util.List;
import java.util.Map;

/** Refuses values that break a rule; it names all the violations that were found together, never none. */
public final class InvalidValue extends Refusal {

    /** What can be wrong with a value. */
    public enum Problem {
        /** It is missing. */
        REQUIRED,
        /** It has no visible character. */
        BLANK,
        /** It has more than {@code max} characters or elements. */
        TOO_LONG,
        /** It has fewer than {@code min} characters. */
        TOO_SHORT,
        /** It is outside {@code min} to {@code max}. */
        OUT_OF_RANGE,
        /** It holds a control character, or half of a surrogate pair. */
        FORBIDDEN_CHARACTER,
        /** It is none of the values {@code allowed}. */
        UNKNOWN_VALUE,
        /** It is not of the type {@code expected}. */
        WRONG_TYPE,
        /** It is not written as {@code expected}. */
        WRONG_FORMAT,
        /** No such member or parameter exists here. */
        UNKNOWN_MEMBER,
        /** It names something that does not exist, or that cannot be used here. */
        UNKNOWN_REFERENCE,
        /** It names somebody, {@code person}, who may not read what they are named in. */
        CANNOT_READ,
        /** It has something in common with another part: {@code first} and {@code second}. */
        OVERLAPPING,
        /** It stands there twice. */
        REPEATED,
        /** It does not go together with the other values. */
        NOT_APPLICABLE,
        /** It must lie in the future. */
        NOT_IN_FUTURE,
        /** It is too easy to guess. */
        TOO_COMMON,
        /** It is not the password that the account has. */
        WRONG_PASSWORD,
        /** A virus scanner found something in it. */
        INFECTED,
        /** The piece {@code piece} at {@code position} says nothing; {@code allowed} would. */
        NOT_UNDERSTOOD
    }

    /**
     * One value that breaks a rule.
     *
     * @param field the name of the value in camel case, for example {@code waitingUntil}
     * @param problem what is wrong
     * @param facts the bounds or choices that the problem names, possibly none
     */
    public record Violation(String field, Problem problem, Map<String, Object> facts) {
        /** Copies the facts. */
        public Violation {
            facts = Map.copyOf(facts);
        }
    }

    private final transient List<Violation> violations;

    /**
     * Refuses several values at once.
     *
     * @param violations what is wrong, at least one
     */
    public InvalidValue(List<Violation> violations) {
        super(Code.INVALID, Map.of("violations", List.copyOf(violations)));
        this.violations = List.copyOf(violations);
    }

    /**
     * Refuses one value.
     *
     * @param field its name in camel case
     * @param problem what is wrong
     * @param facts the bounds or choices that the problem names
     * @return the refusal, to be thrown
     */
    public static InvalidValue of(String field, Problem problem, Map<String, Object> facts) {
        return new InvalidValue(List.of(new Violation(field, problem, facts)));
    }

    /**
     * Refuses one value whose problem says everything.
     *
     * @param field its name in camel case
     * @param problem what is wrong
     * @return the refusal, to be thrown
     */
    public static InvalidValue of(String field, Problem problem) {
        return of(field, problem, Map.of());
    }

    /**
     * What is wrong.
     *
     * @return at least one violation, in the order in which they were found
     */
    public List<Violation> violations() {
        return violations;
    }
}
