package org.appticket.domain.ticket;

import java.time.Instant;
import org.appticket.domain.TextRule;

/**
 * How a ticket was solved.
 *
 * @param text in Markdown, as {@link TextRule#RESOLUTION} wants it
 * @param at when
 */
public record Resolution(String text, Instant at) {

    /**
     * Normalises and checks the text.
     *
     * @throws org.appticket.domain.InvalidValue if it is not as it must be
     */
    public Resolution {
        text = TextRule.RESOLUTION.check("resolution", text);
    }
}
