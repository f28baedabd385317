package org.appticket.domain.notification;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.appticket.domain.event.Field;
import org.appticket.domain.event.FieldChange;
import org.appticket.domain.event.TicketEvent;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.people.Actor;
import org.appticket.domain.people.Author;
import org.appticket.domain.permission.Permissions;
import org.appticket.domain.ticket.Change;
import org.appticket.domain.ticket.Standing;

/**
 * Who hears of a decision about a ticket (rules NOT-1 to NOT-3 in {@code docs/rules.md}): those concerned, never the one
 * who decided, and nobody who may not know of it.
 *
 * @param actors the person with the rights they have; nothing for somebody whose access has ended
 */
public record Audience(Function<PersonId, Optional<Actor>> actors) {

    /**
     * What people are told of a decision.
     *
     * @param change the decision
     * @return for each event at most one notice per person, in the order of the events
     */
    public List<Notice> of(Change change) {
        return change.events().stream().flatMap(event -> of(event, change)).toList();
    }

    private Stream<Notice> of(TicketEvent event, Change change) {
        Standing standing = change.after().standing();
        return NoticeKind.of(event).stream()
                .flatMap(kind -> concerned(kind, event, standing)
                        .distinct()
                        .filter(person -> !event.by().equals(Author.of(person)))
                        .filter(person -> mayKnow(person, event, standing))
                        .map(person -> new Notice(
                                person, change.after().id(), kind, event.visibility(), event.by(), event.at())));
    }

    private static Stream<PersonId> concerned(NoticeKind kind, TicketEvent event, Standing ticket) {
        return switch (kind) {
            case LEAD_CHANGED -> leads(event);
            // Its requester is the follow-up's, and hears of that one.
            case FOLLOWED_UP -> ticket.lead().stream();
            case OPENED, STARTED, WAITED, RESUMED, RESOLVED, REOPENED, CLOSED, CANCELLED, PRIORITY_CHANGED, COMMENTED ->
                Stream.concat(Stream.of(ticket.requester()), ticket.lead().stream());
        };
    }

    private static Stream<PersonId> leads(TicketEvent event) {
        Optional<FieldChange> change = event.change(Field.LEAD);
        return Stream.of(change.flatMap(FieldChange::from), change.flatMap(FieldChange::to))
                .flatMap(Optional::stream)
                .map(number -> new PersonId(Long.parseLong(number)));
    }

    private boolean mayKnow(PersonId person, TicketEvent event, Standing ticket) {
        return actors.apply(person)
                .filter(actor -> Permissions.readable(actor, ticket).contains(event.visibility()))
                .isPresent();
    }
}
