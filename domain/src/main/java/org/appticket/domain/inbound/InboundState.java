package org.appticket.domain.inbound;

/** How far a mail that came in is. */
public enum InboundState {
    /** It is kept, and waits to be dealt with. */
    WAITING,
    /** It became a ticket or a part of one. */
    DONE,
    /** It was not written by a person for the service desk, or came before. */
    IGNORED,
    /** Somebody has to look at it. */
    QUARANTINED,
    /** Somebody has looked at it, and nothing is to come of it. */
    DISCARDED
}
