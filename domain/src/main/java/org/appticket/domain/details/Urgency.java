package org.appticket.domain.details;

/** How soon it is needed. */
public enum Urgency {
    /** Work stands still. */
    HIGH,
    /** Work goes on with difficulty. */
    MEDIUM,
    /** It can wait. */
    LOW
}
