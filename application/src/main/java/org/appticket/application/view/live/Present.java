package org.appticket.application.view.live;

import org.appticket.application.view.PersonName;
import org.appticket.domain.id.TicketId;
import org.appticket.domain.presence.Attendee;
import org.appticket.domain.presence.Doing;

/**
 * Somebody who has a ticket before them at this moment.
 *
 * @param ticket which ticket
 * @param person who
 * @param doing what they do
 */
public record Present(TicketId ticket, PersonName person, Doing doing) {

    /**
     * The same, as the policy speaks of it.
     *
     * @return who does what
     */
    public Attendee attendee() {
        return new Attendee(person.id(), doing);
    }
}
