package org.appticket.domain.lifecycle;

/** What moves a ticket from one status to the next. */
public enum Action {
    /** Begin to work on it. */
    START,
    /** Let it rest until something happens. */
    WAIT,
    /** Go on after a wait. */
    RESUME,
    /** Give a resolution. */
    RESOLVE,
    /** Refuse the resolution. */
    REOPEN,
    /** Confirm the resolution. */
    CLOSE,
    /** End it without a resolution. */
    CANCEL
}
