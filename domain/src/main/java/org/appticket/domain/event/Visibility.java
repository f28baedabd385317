package org.appticket.domain.event;

/** Who may read what somebody said about a ticket. */
public enum Visibility {
    /** Everybody who may see the ticket. */
    PUBLIC,
    /** Only those who work on tickets; its existence is hidden from everybody else. */
    INTERNAL
}
