package org.appticket.application.view.report;

/** What the columns of reports hold: numbers of tickets, or seconds. */
public enum Figure {
    /** Tickets that were opened. */
    IN,
    /** Tickets that were resolved, or ended without. */
    OUT,
    /** Tickets that were still to be solved. */
    OPEN,
    /** Tickets that were resolved. */
    RESOLVED,
    /** How many seconds that took on average. */
    MEAN,
    /** Within how many seconds half of them were resolved. */
    MEDIAN,
    /** Within how many seconds nine of ten were resolved. */
    P90,
    /** Promises that were kept. */
    MET,
    /** Promises that were not. */
    MISSED,
    /** Tickets that somebody leads and has accepted. */
    LED,
    /** Others that they contribute to and have accepted. */
    CONTRIBUTED,
    /** Those that they were asked for and have not answered. */
    ASKED;

    /**
     * Whether it is a time.
     *
     * @return false for numbers of tickets
     */
    public boolean isSeconds() {
        return this == MEAN || this == MEDIAN || this == P90;
    }
}
