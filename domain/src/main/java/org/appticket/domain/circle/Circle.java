package org.appticket.domain.circle;

import java.util.Optional;
import org.appticket.domain.assignment.Assignments;
import org.appticket.domain.id.PersonId;

/**
 * Who has to do with a ticket besides its requester.
 *
 * @param assignments who is asked to work on it, and who leads
 * @param watchers who watches it
 */
public record Circle(Assignments assignments, Watchers watchers) {

    /** Nobody. */
    public static final Circle NOBODY = of(Assignments.NONE);

    /**
     * Without watchers.
     *
     * @param assignments who is asked to work on it
     * @return those alone
     */
    public static Circle of(Assignments assignments) {
        return new Circle(assignments, Watchers.NONE);
    }

    /**
     * Who is accountable.
     *
     * @return nothing if the ticket asks for a lead
     */
    public Optional<PersonId> lead() {
        return assignments.lead().flatMap(lead -> lead.assignee().person());
    }

    /**
     * With other assignments.
     *
     * @param newAssignments who is asked to work on it now
     * @return the same circle otherwise
     */
    public Circle assignedTo(Assignments newAssignments) {
        return new Circle(newAssignments, watchers);
    }

    /**
     * With other watchers.
     *
     * @param newWatchers who watches now
     * @return the same circle otherwise
     */
    public Circle watchedBy(Watchers newWatchers) {
        return new Circle(assignments, newWatchers);
    }
}
