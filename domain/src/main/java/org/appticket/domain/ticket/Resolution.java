package org.appticket.domain.ticket;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.appticket.domain.TextRule;

/**
 * How a ticket was solved.
 *
 * @param text in Markdown, as {@link TextRule#RESOLUTION} wants it
 * @param at when, in microseconds
 */
public record Resolution(String text, Instant at) {

    /**
     * Normalises and checks the text, and cuts the instant to microseconds.
     *
     * @throws org.appticket.domain.InvalidValue if it is not as it must be
     */
    public Resolution {
        text = TextRule.RESOLUTION.check("resolution", text);
        at = at.truncatedTo(ChronoUnit.MICROS);
    }
}
