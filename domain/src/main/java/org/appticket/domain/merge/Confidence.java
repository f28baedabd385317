package org.appticket.domain.merge;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.appticket.domain.assignment.Assignee;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.id.TeamId;
import org.appticket.domain.merge.CannotMerge.Reason;
import org.appticket.domain.people.Actor;
import org.appticket.domain.permission.Permissions;
import org.appticket.domain.ticket.Standing;
import org.appticket.domain.ticket.Ticket;

/**
 * Sees to it that what is confidential has no reader after a merge who could not read it before (rule MRG-3 in
 * {@code docs/rules.md}).
 *
 * @param source the ticket that ends
 * @param target the ticket that goes on for both
 * @param actors the people of both with the rights that they have; who is not among them has none
 */
record Confidence(Ticket source, Ticket target, Map<PersonId, Actor> actors) {

    static Set<PersonId> people(Ticket ticket) {
        return Stream.of(
                        Stream.of(ticket.details().requester()),
                        ticket.circle().assignments().assigned().people().stream(),
                        ticket.circle().watchers().all().stream())
                .flatMap(people -> people)
                .collect(Collectors.toSet());
    }

    /** The source's requester must see the target, and the target's people what comes from the source. */
    void require() {
        boolean keepsTarget = follows(source.details().requester());
        boolean keepsSource = !source.details().confidential() || (teamsSee() && peopleSee());
        if (!keepsTarget || !keepsSource) {
            throw new CannotMerge(Reason.WOULD_DISCLOSE);
        }
    }

    /** Whether somebody of the source may have to do with the target. */
    boolean follows(PersonId person) {
        return !target.details().confidential() || sees(person, target);
    }

    /** Whether a person or a team that works on the source may work on the target. */
    boolean follows(Assignee assignee) {
        return assignee.person().map(this::follows).orElse(!target.details().confidential());
    }

    /** What becomes confidential by the merge is watched by nobody then (rule PER-10). */
    boolean endsWatching() {
        return source.details().confidential() && !target.details().confidential();
    }

    private boolean teamsSee() {
        return teams(source.standing()).containsAll(teams(target.standing()));
    }

    private static Set<TeamId> teams(Standing ticket) {
        return Stream.concat(ticket.team().stream(), ticket.assigned().teams().stream())
                .collect(Collectors.toSet());
    }

    private boolean peopleSee() {
        Stream<PersonId> concerned =
                Stream.concat(Stream.of(target.details().requester()), target.standing().assigned().people().stream());
        Stream<PersonId> watching = endsWatching() ? Stream.of() : target.circle().watchers().invited().stream();
        return Stream.concat(concerned, watching).allMatch(person -> sees(person, source));
    }

    private boolean sees(PersonId person, Ticket ticket) {
        Actor actor = Optional.ofNullable(actors.get(person)).orElseGet(() -> Actor.of(person, Set.of()));
        return Permissions.sightOf(actor).covers(ticket.standing());
    }
}
