package org.appticket.domain.details;

/** What a ticket is. */
public enum TicketType {
    /** Something does not work as it should. */
    INCIDENT,
    /** Somebody needs something. */
    REQUEST
}
