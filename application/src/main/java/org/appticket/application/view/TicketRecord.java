package org.appticket.application.view;

import java.time.Instant;
import java.util.Optional;
import org.appticket.domain.circle.Watchers;
import org.appticket.domain.details.Details;
import org.appticket.domain.id.TicketId;
import org.appticket.domain.id.Version;
import org.appticket.domain.origin.Origin;
import org.appticket.domain.ticket.Standing;
import org.appticket.domain.ticket.TicketState;

/**
 * A ticket to be read, as a query fills it.
 *
 * @param id its number
 * @param version how often it was saved
 * @param origin how it came to be
 * @param details what it says
 * @param state where it stands
 * @param requester whose problem it is
 * @param lead who is accountable for it
 * @param watchers who watches it
 * @param updatedAt when something last happened to it
 */
public record TicketRecord(
        TicketId id,
        Version version,
        Origin origin,
        Details details,
        TicketState state,
        PersonName requester,
        Optional<PersonName> lead,
        Watchers watchers,
        Instant updatedAt) {

    /**
     * What decides who may see it and do something to it.
     *
     * @return the facts that permissions need
     */
    public Standing standing() {
        return new Standing(
                state.status(),
                requester.id(),
                lead.map(PersonName::id),
                watchers.invited(),
                details.team(),
                details.confidential());
    }
}
