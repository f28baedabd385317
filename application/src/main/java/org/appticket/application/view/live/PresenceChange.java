package org.appticket.application.view.live;

import java.util.Optional;
import java.util.Set;
import org.appticket.application.view.PersonName;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.id.TicketId;
import org.appticket.domain.people.Actor;
import org.appticket.domain.presence.Attendee;
import org.appticket.domain.presence.Doing;
import org.appticket.domain.ticket.Standing;

/**
 * Somebody came to a ticket, does something else there, or left it.
 *
 * @param ticket which ticket
 * @param person who
 * @param was what they did before; nothing if they were not there
 * @param is what they do now; nothing if they are not there
 * @param standing what decides now who sees the ticket
 * @param audience who else has the ticket before them
 */
public record PresenceChange(
        TicketId ticket,
        PersonName person,
        Optional<Doing> was,
        Optional<Doing> is,
        Standing standing,
        Set<PersonId> audience) {

    /** Copies the audience. */
    public PresenceChange {
        audience = Set.copyOf(audience);
    }

    /**
     * What a reader is told.
     *
     * @param by what the person does, as the reader may know; nothing if they left
     */
    public record Told(Optional<Doing> by) {}

    /**
     * What a reader is told of it.
     *
     * @param reader who, with the rights that they have now
     * @return nothing if it is not for them, or they know it already
     */
    public Optional<Told> toldTo(Actor reader) {
        if (!audience.contains(reader.person())) {
            return Optional.empty();
        }
        Optional<Doing> before = known(was, reader);
        Optional<Doing> now = known(is, reader);
        return before.equals(now) ? Optional.empty() : Optional.of(new Told(now));
    }

    private Optional<Doing> known(Optional<Doing> doing, Actor reader) {
        return doing.flatMap(one -> new Attendee(person.id(), one).as(reader, standing));
    }
}
