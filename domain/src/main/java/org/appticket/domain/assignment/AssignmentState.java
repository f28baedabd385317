package org.appticket.domain.assignment;

/** How far an assignment is. */
public enum AssignmentState {
    /** They were asked and have not answered. */
    ASKED,
    /** They work on it. */
    ACCEPTED,
    /** Their part is done. */
    DONE,
    /** They said no, at once or later. */
    DECLINED;

    /**
     * Whether the assignment counts: who declined has no more to do with the ticket than anybody.
     *
     * @return false once it was declined
     */
    public boolean isActive() {
        return this != DECLINED;
    }

    /**
     * Whether something is left to do.
     *
     * @return true if they were asked or work on it
     */
    public boolean isPending() {
        return this == ASKED || this == ACCEPTED;
    }
}
