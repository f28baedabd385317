package org.appticket.application.port.live;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.appticket.application.view.live.Present;
import org.appticket.application.view.live.Reading;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.id.TicketId;
import org.appticket.domain.presence.Doing;
import org.appticket.domain.ticket.Standing;

/** Who has which ticket before them, and how far they have read it; shared by all nodes. */
public interface Presences {

    /**
     * What somebody says of themselves.
     *
     * @param ticket which ticket they have before them
     * @param person who
     * @param doing what they do
     * @param seen the sequence of the last event that they had before them; 0 if they do not say
     */
    record Word(TicketId ticket, PersonId person, Doing doing, long seen) {}

    /**
     * Keeps that somebody has a ticket before them. How far they have read it never becomes less, nor more than there is. Used
     * inside a {@link org.appticket.application.port.UnitOfWork}.
     *
     * @param word what they say
     * @param now when they say it
     * @param until how long it holds, exclusive
     */
    void keep(Word word, Instant now, Instant until);

    /**
     * Keeps that somebody does not have a ticket before them any more; nothing changes if they had not. Used inside a {@link
     * org.appticket.application.port.UnitOfWork}.
     *
     * @param ticket which ticket
     * @param person who
     * @param now when they left
     */
    void leave(TicketId ticket, PersonId person, Instant now);

    /**
     * Who has read a ticket, those first who had it before them last.
     *
     * @param ticket which ticket
     * @param now what time it is
     * @param atMost how many
     * @return the readers
     */
    List<Reading> list(TicketId ticket, Instant now, int atMost);

    /**
     * All who have tickets before them.
     *
     * @param now what time it is
     * @param atMost how many
     * @return one for each of their tickets, by ticket and person
     */
    List<Present> listPresent(Instant now, int atMost);

    /**
     * What decides about tickets, by one query.
     *
     * @param tickets which; possibly none
     * @return those that exist
     */
    Map<TicketId, Standing> listStandings(Set<TicketId> tickets);
}
