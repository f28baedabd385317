package org.appticket.application.view;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.appticket.domain.assignment.Assigned;
import org.appticket.domain.assignment.Assignment;
import org.appticket.domain.circle.Watchers;
import org.appticket.domain.details.Details;
import org.appticket.domain.id.TicketId;
import org.appticket.domain.id.Version;
import org.appticket.domain.origin.Origin;
import org.appticket.domain.people.Absence;
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
 * @param parts who was asked to work on it, by the numbers of the assignments
 * @param watchers who watches it
 * @param updatedAt when something last happened to it
 * @param deadline the first moment until which something is promised and not done yet
 */
public record TicketRecord(
        TicketId id,
        Version version,
        Origin origin,
        Details details,
        TicketState state,
        PersonName requester,
        List<Part> parts,
        Watchers watchers,
        Instant updatedAt,
        Optional<Instant> deadline) {

    /** Copies the parts. */
    public TicketRecord {
        parts = List.copyOf(parts);
    }

    /**
     * One assignment.
     *
     * @param assignment who, what, how far
     * @param person the person, if it is one
     * @param absence when they are, or will be, out of office; possibly past
     */
    public record Part(Assignment assignment, Optional<PersonName> person, Optional<Absence> absence) {}

    /**
     * Who is accountable for it.
     *
     * @return nothing if it asks for a lead
     */
    public Optional<PersonName> lead() {
        return parts.stream()
                .filter(part -> part.assignment().leads())
                .findFirst()
                .flatMap(Part::person);
    }

    /**
     * Which other tickets it speaks of.
     *
     * @return their numbers
     */
    public Set<TicketId> tickets() {
        return Stream.of(origin.followUpOf(), state.merged().map(TicketState.Merged::into))
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
    }

    /**
     * For a reader who may not know of all tickets.
     *
     * @param seen those that they may know of
     * @return the same ticket without what it says of others
     */
    public TicketRecord speakingOf(Set<TicketId> seen) {
        TicketState closed = state.closed().map(TicketState.class::cast).orElse(state);
        boolean knownTarget = state.merged()
                .map(TicketState.Merged::into)
                .filter(seen::contains)
                .isPresent();
        return new TicketRecord(
                id,
                version,
                new Origin(origin.channel(), origin.at(), origin.followUpOf().filter(seen::contains)),
                details,
                knownTarget ? state : closed,
                requester,
                parts,
                watchers,
                updatedAt,
                deadline);
    }

    /**
     * What decides who may see it and do something to it.
     *
     * @return the facts that permissions need
     */
    public Standing standing() {
        return new Standing(
                state.status(), requester.id(), assigned(), watchers.invited(), details.team(), details.confidential());
    }

    private Assigned assigned() {
        List<Assignment> active = parts.stream()
                .map(Part::assignment)
                .filter(one -> one.state().isActive())
                .toList();
        return new Assigned(
                active.stream().flatMap(one -> one.assignee().person().stream()).collect(Collectors.toSet()),
                active.stream().flatMap(one -> one.assignee().team().stream()).collect(Collectors.toSet()));
    }
}
