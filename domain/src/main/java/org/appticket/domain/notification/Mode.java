package org.appticket.domain.notification;

/** When somebody wants to be told. */
public enum Mode {
    /** At once. */
    IMMEDIATE,
    /** Together with what else happened, at the next full hour of their day. */
    HOURLY,
    /** Together with what else happened, in the morning. */
    DAILY,
    /** Not at all. */
    OFF
}
