package org.appticket.domain.assignment;

/** Why the system took somebody off a ticket. */
public enum ReleaseCause {
    /** They are out of office. */
    ABSENT,
    /** Their access has ended, or they do not work on tickets any more. */
    DEACTIVATED,
    /** They are no member of the ticket's team any more. */
    LEFT_TEAM;

    /**
     * Whether an assignment is released for this. What was accepted stays while somebody is absent, and what others do
     * besides leading stays when they leave the team.
     *
     * @param assignment whose
     * @return true if it is
     */
    public boolean concerns(Assignment assignment) {
        boolean asked = assignment.state() == AssignmentState.ASKED;
        return switch (this) {
            case ABSENT -> asked;
            case DEACTIVATED -> assignment.leads() || assignment.state().isPending();
            case LEFT_TEAM -> assignment.leads() || asked;
        };
    }
}
