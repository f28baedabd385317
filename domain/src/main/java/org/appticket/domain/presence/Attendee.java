package org.appticket.domain.presence;

import java.time.Duration;
import java.util.Optional;
import org.appticket.domain.event.Visibility;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.people.Actor;
import org.appticket.domain.permission.Permissions;
import org.appticket.domain.ticket.Standing;

/**
 * Somebody who has a ticket before them.
 *
 * @param person who
 * @param doing what they do
 */
public record Attendee(PersonId person, Doing doing) {

    /** How long somebody has a ticket before them after they said so. */
    public static final Duration HOLDS = Duration.ofSeconds(40);

    /**
     * What a reader may know of it (rule PRS-1 in {@code docs/rules.md}). Those who work on tickets know everything of each other; to
     * the others, whoever looks in without having to do with the ticket is not there, and a note is not being written.
     *
     * @param reader who wants to know
     * @param ticket what decides about the ticket
     * @return nothing if they may not even know that the person is there
     */
    public Optional<Doing> as(Actor reader, Standing ticket) {
        if (Permissions.readable(reader, ticket).contains(Visibility.INTERNAL) || person.equals(reader.person())) {
            return Optional.of(doing);
        }
        if (Permissions.readable(reader, ticket).isEmpty()) {
            return Optional.empty();
        }
        if (doing == Doing.WRITING) {
            return Optional.of(doing);
        }
        return isConcerned(ticket) ? Optional.of(Doing.READING) : Optional.empty();
    }

    private boolean isConcerned(Standing ticket) {
        return ticket.requester().equals(person)
                || ticket.assigned().people().contains(person)
                || ticket.watchers().contains(person);
    }
}
