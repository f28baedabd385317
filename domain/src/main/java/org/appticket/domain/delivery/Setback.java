package org.appticket.domain.delivery;

import java.time.Duration;

/**
 * That something did not go out, and how long whoever did not take it asks to be left alone (rule DEL-5 in {@code docs/rules.md}).
 *
 * @param trouble why
 * @param rest for how long, from zero to {@link #LONGEST_REST}
 */
public record Setback(Trouble trouble, Duration rest) {

    /** Nobody is left alone for longer, whatever they ask for. */
    public static final Duration LONGEST_REST = Duration.ofDays(1);

    /** Takes for zero what is less, and for the longest what is more. */
    public Setback {
        rest = rest.isNegative() ? Duration.ZERO : rest;
        rest = rest.compareTo(LONGEST_REST) > 0 ? LONGEST_REST : rest;
    }

    /**
     * After which nothing is asked for.
     *
     * @param trouble why something did not go out
     * @return it, without a rest
     */
    public static Setback of(Trouble trouble) {
        return new Setback(trouble, Duration.ZERO);
    }
}
