package org.appticket.domain.satisfaction;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import org.appticket.domain.InvalidValue;
import org.appticket.domain.InvalidValue.Problem;
import org.appticket.domain.TextRule;

/**
 * What a requester thinks of how their ticket was solved.
 *
 * @param score {@value #WORST} to {@value #BEST}, inclusive
 * @param comment why, as {@link TextRule#COMMENT} wants it
 * @param at when they said so, in microseconds
 */
public record Satisfaction(int score, Optional<String> comment, Instant at) {

    /** The lowest score. */
    public static final int WORST = 1;

    /** The highest score. */
    public static final int BEST = 5;

    /**
     * Checks the score and the text, and cuts the instant to microseconds.
     *
     * @throws InvalidValue if one of them is not as it must be
     */
    public Satisfaction {
        if (score < WORST || score > BEST) {
            throw InvalidValue.of("score", Problem.OUT_OF_RANGE, Map.of("min", WORST, "max", BEST));
        }
        comment = TextRule.COMMENT.check("comment", comment);
        at = at.truncatedTo(ChronoUnit.MICROS);
    }
}
