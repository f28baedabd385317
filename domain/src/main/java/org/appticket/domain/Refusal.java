package org.appticket.domain;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * A request that was understood and is refused. Every refusal has one of the {@linkplain Code closed list of codes} and
 * carries the facts a program needs to react; it changes nothing. It has no stack trace, because it is an answer and
 * not a fault.
 */
public abstract class Refusal extends RuntimeException {

    /** Why something is refused. Whoever answers a refusal answers every one of these. */
    public enum Code {
        /** A value breaks a rule; the facts list every violation. */
        INVALID,
        /** It does not exist, or the actor may not know that it exists. */
        NOT_FOUND,
        /** The actor knows of it, but may not do this. */
        NOT_PERMITTED,
        /** The credentials are wrong, or nobody has signed in. */
        UNAUTHENTICATED,
        /** The password is right, and a second proof is missing. */
        SECOND_FACTOR_REQUIRED,
        /** The actor's role demands a second factor, and they have not set one up yet. */
        SECOND_FACTOR_ENROLMENT,
        /** Only who has signed in a moment ago may do this. */
        SIGN_IN_AGAIN,
        /** The ticket's status does not allow the action. */
        ILLEGAL_TRANSITION,
        /** Somebody else leads the ticket that the actor wants to take. */
        ALREADY_TAKEN,
        /** The assignment was declined, or its part is done. */
        ASSIGNMENT_SETTLED,
        /** Other tickets must be resolved first. */
        BLOCKED_BY_DEPENDENCY,
        /** Tickets would wait for each other for ever. */
        DEPENDENCY_CYCLE,
        /** These tickets cannot be merged, or not be taken apart any more; the facts say why. */
        MERGE_REFUSED,
        /** Something with the same key exists already. */
        DUPLICATE,
        /** Something else needs it as it is. */
        IN_USE,
        /** It was changed by somebody else in the meantime. */
        STALE,
        /** The idempotency key was used with another request. */
        IDEMPOTENCY_KEY_REUSED,
        /** The first request with this idempotency key has not been answered yet. */
        IDEMPOTENCY_KEY_IN_PROGRESS,
        /** It has too many bytes. */
        TOO_LARGE,
        /** There is no room for it in what may be kept. */
        QUOTA_EXCEEDED,
        /** Too much was asked in too short a time. */
        TOO_MANY_REQUESTS,
        /** Something that it needs was not set up here. */
        NOT_CONFIGURED,
        /** A resource that is needed is away or overloaded; the same request may succeed later. */
        UNAVAILABLE
    }

    private final Code code;
    private final transient Map<String, Object> facts;

    /**
     * A refusal with its facts.
     *
     * @param code why
     * @param facts what a program needs to react: strings, numbers, booleans, enums, and lists of these; nothing private
     */
    protected Refusal(Code code, Map<String, ?> facts) {
        super(code + " " + facts, null, false, false);
        this.code = code;
        this.facts = Collections.unmodifiableMap(new TreeMap<>(facts));
    }

    /**
     * Why it is refused.
     *
     * @return one of the closed list
     */
    public final Code code() {
        return code;
    }

    /**
     * What a program needs to react.
     *
     * @return the facts by name, in the order of their names
     */
    public final Map<String, Object> facts() {
        return facts;
    }
}
