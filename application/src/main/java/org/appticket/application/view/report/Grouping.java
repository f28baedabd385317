package org.appticket.application.view.report;

import java.util.Optional;
import org.appticket.application.view.figure.Trait;

/** What the lines of a report are. */
public enum Grouping {
    /** Days, as {@code 2026-03-02}. */
    DAY,
    /** Weeks, by their Monday. */
    WEEK,
    /** Months, by their first day. */
    MONTH,
    /** Teams. */
    TEAM,
    /** Priorities. */
    PRIORITY,
    /** Categories. */
    CATEGORY,
    /** Incidents and requests. */
    TYPE,
    /** Ways of reporting. */
    CHANNEL,
    /** How old tickets are. */
    AGE,
    /** What is promised. */
    TARGET,
    /** People. */
    PERSON;

    /**
     * Whether its lines are stretches of time.
     *
     * @return true for days, weeks and months
     */
    public boolean isTime() {
        return this == DAY || this == WEEK || this == MONTH;
    }

    /**
     * What tells tickets apart.
     *
     * @return nothing where it is no trait of theirs
     */
    public Optional<Trait> trait() {
        return switch (this) {
            case TEAM -> Optional.of(Trait.TEAM);
            case PRIORITY -> Optional.of(Trait.PRIORITY);
            case CATEGORY -> Optional.of(Trait.CATEGORY);
            case TYPE -> Optional.of(Trait.TYPE);
            case CHANNEL -> Optional.of(Trait.CHANNEL);
            case DAY, WEEK, MONTH, AGE, TARGET, PERSON -> Optional.empty();
        };
    }
}
