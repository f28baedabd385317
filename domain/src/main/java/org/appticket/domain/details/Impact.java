package org.appticket.domain.details;

/** How much is affected. */
public enum Impact {
    /** The whole organisation, or something it cannot work without. */
    HIGH,
    /** A group of people. */
    MEDIUM,
    /** One person. */
    LOW
}
