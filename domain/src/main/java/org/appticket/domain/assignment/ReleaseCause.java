package org.appticket.domain.assignment;

/** Why the system took somebody off a ticket. */
public enum ReleaseCause {
    /** They are out of office. */
    ABSENT,
    /** Their access has ended, or they do not work on tickets any more. */
    DEACTIVATED,
    /** They are no member of the ticket's team any more. */
    LEFT_TEAM
}
