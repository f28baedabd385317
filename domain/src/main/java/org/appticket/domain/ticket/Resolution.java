package org.appticket.domain.ticket;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.appticket.domain.TextRule;
import org.appticket.domain.satisfaction.Satisfaction;

/**
 * How a ticket was solved. What its requester thinks of it goes with it: a ticket that is reopened has neither.
 *
 * @param text in Markdown, as {@link TextRule#RESOLUTION} wants it
 * @param at when, in microseconds
 * @param satisfaction what its requester thinks of it, if they said so
 */
public record Resolution(String text, Instant at, Optional<Satisfaction> satisfaction) {

    /**
     * Normalises and checks the text, and cuts the instant to microseconds.
     *
     * @throws org.appticket.domain.InvalidValue if it is not as it must be
     */
    public Resolution {
        text = TextRule.RESOLUTION.check("resolution", text);
        at = at.truncatedTo(ChronoUnit.MICROS);
    }

    /**
     * Of which its requester has not said anything yet.
     *
     * @param text in Markdown
     * @param at when
     */
    public Resolution(String text, Instant at) {
        this(text, at, Optional.empty());
    }

    Resolution rated(Satisfaction given) {
        return new Resolution(text, at, Optional.of(given));
    }
}
