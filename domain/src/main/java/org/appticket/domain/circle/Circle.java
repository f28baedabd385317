package org.appticket.domain.circle;

import java.util.Optional;
import org.appticket.domain.id.PersonId;

/**
 * Who has to do with a ticket besides its requester.
 *
 * @param lead who is accountable for it
 * @param watchers who watches it
 */
public record Circle(Optional<PersonId> lead, Watchers watchers) {

    /** Nobody. */
    public static final Circle NOBODY = of(Optional.empty());

    /**
     * Without watchers.
     *
     * @param lead who is accountable
     * @return the lead alone, or nobody
     */
    public static Circle of(Optional<PersonId> lead) {
        return new Circle(lead, Watchers.NONE);
    }

    /**
     * With somebody else who is accountable.
     *
     * @param newLead who; nothing if the ticket asks for a lead
     * @return the same circle otherwise
     */
    public Circle ledBy(Optional<PersonId> newLead) {
        return new Circle(newLead, watchers);
    }

    /**
     * With other watchers.
     *
     * @param newWatchers who watches now
     * @return the same circle otherwise
     */
    public Circle watchedBy(Watchers newWatchers) {
        return new Circle(lead, newWatchers);
    }
}
