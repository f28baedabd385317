package org.appticket.domain.ticket;

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

    Circle ledBy(Optional<PersonId> newLead) {
        return new Circle(newLead, watchers);
    }

    Circle watchedBy(Watchers newWatchers) {
        return new Circle(lead, newWatchers);
    }
}
