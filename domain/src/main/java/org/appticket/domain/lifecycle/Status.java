package org.appticket.domain.lifecycle;

/** Where a ticket stands in its life. */
public enum Status {
    /** Nobody works on it yet. */
    OPEN,
    /** Somebody works on it. */
    IN_PROGRESS,
    /** Work rests until something happens: see {@link WaitingFor}. */
    WAITING,
    /** A resolution was given; the requester may still refuse it. */
    RESOLVED,
    /** Final: going on means a follow-up ticket. */
    CLOSED;

    /**
     * Whether nobody has to do anything about it any more, so that nothing waits for it.
     *
     * @return true for what is resolved or closed
     */
    public boolean isSettled() {
        return this == RESOLVED || this == CLOSED;
    }
}
