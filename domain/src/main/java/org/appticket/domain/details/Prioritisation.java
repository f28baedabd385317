package org.appticket.domain.details;

import java.util.Optional;

/**
 * Why a ticket has its priority: from impact and urgency by the matrix, unless somebody set it.
 *
 * @param impact how much is affected
 * @param urgency how soon it is needed
 * @param chosen the priority that somebody set, which goes before the matrix until it is taken away
 */
public record Prioritisation(Impact impact, Urgency urgency, Optional<Priority> chosen) {

    /** What a ticket has that says nothing of it: medium impact and urgency. */
    public static final Prioritisation DEFAULT = of(Impact.MEDIUM, Urgency.MEDIUM);

    /**
     * By the matrix.
     *
     * @param impact how much is affected
     * @param urgency how soon it is needed
     * @return without a priority that somebody set
     */
    public static Prioritisation of(Impact impact, Urgency urgency) {
        return new Prioritisation(impact, urgency, Optional.empty());
    }

    /**
     * The priority.
     *
     * @return what somebody set, or else what the matrix gives
     */
    public Priority priority() {
        return chosen.orElseGet(() -> Priority.of(impact, urgency));
    }
}
