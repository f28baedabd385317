package org.appticket.domain.lifecycle;

/** What a ticket can wait for. */
public enum WaitingFor {
    /** An answer of the requester, whose reply ends the wait. */
    REQUESTER,
    /** Somebody outside, such as a supplier. */
    THIRD_PARTY,
    /** Another ticket. */
    DEPENDENCY,
    /** A moment that is known. */
    SCHEDULED
}
