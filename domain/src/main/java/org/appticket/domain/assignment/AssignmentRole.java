package org.appticket.domain.assignment;

/** What somebody is for a ticket that they are assigned to. */
public enum AssignmentRole {
    /** Accountable for it; at most one person is. */
    LEAD,
    /** Works on it too. */
    CONTRIBUTOR
}
