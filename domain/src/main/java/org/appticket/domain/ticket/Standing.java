package org.appticket.domain.ticket;

import java.util.Optional;
import java.util.Set;
import org.appticket.domain.assignment.Assigned;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.id.TeamId;
import org.appticket.domain.lifecycle.Status;

/**
 * What decides who may see a ticket and do something to it.
 *
 * @param status where it stands
 * @param requester whose problem it is
 * @param assigned who is assigned to it, the lead among them, without those who declined
 * @param watchers who was invited to watch it; who watches of their own accord has no more rights for that
 * @param team whose queue it stands in
 * @param confidential whether only those concerned and managers see it
 */
public record Standing(
        Status status,
        PersonId requester,
        Assigned assigned,
        Set<PersonId> watchers,
        Optional<TeamId> team,
        boolean confidential) {

    /** Copies the watchers. */
    public Standing {
        watchers = Set.copyOf(watchers);
    }

    static Standing of(Ticket ticket) {
        return new Standing(
                ticket.status(),
                ticket.details().requester(),
                ticket.circle().assignments().assigned(),
                ticket.circle().watchers().invited(),
                ticket.details().team(),
                ticket.details().confidential());
    }
}
