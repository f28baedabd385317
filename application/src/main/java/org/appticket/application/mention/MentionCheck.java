package org.appticket.application.mention;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.appticket.application.port.relation.Memberships;
import org.appticket.domain.InvalidValue;
import org.appticket.domain.InvalidValue.Problem;
import org.appticket.domain.InvalidValue.Violation;
import org.appticket.domain.event.Visibility;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.people.Actor;
import org.appticket.domain.permission.Duty;
import org.appticket.domain.permission.Permissions;
import org.appticket.domain.ticket.Ticket;

/**
 * Sees to it that nobody is mentioned who could not read it anyway: a mention gives no sight (rules MEN-1 and MEN-2 in
 * {@code docs/rules.md}).
 *
 * @param memberships who may read what
 */
public record MentionCheck(Memberships memberships) {

    /**
     * Where somebody is mentioned.
     *
     * @param seen the ticket that the author looks at, whose people they know
     * @param on the ticket that it is said about, possibly a follow-up
     */
    public record Place(Ticket seen, Ticket on) {

        private Set<PersonId> participants() {
            Set<PersonId> people = new HashSet<>(seen.circle().watchers().all());
            people.add(seen.details().requester());
            people.addAll(seen.circle().assignments().assigned().people());
            return people;
        }
    }

    /**
     * Refuses who cannot be mentioned. An author who may not look people up mentions those alone who take part in the
     * ticket, and learns of nobody else whether they exist.
     *
     * @param people whom the author mentions
     * @param by who the author is
     * @param visibility who may read it
     * @param place where
     * @throws InvalidValue with all who cannot be mentioned, by their places in the list
     */
    public void require(List<PersonId> people, Actor by, Visibility visibility, Place place) {
        boolean knowsPeople = Permissions.may(by, Duty.FIND_PEOPLE);
        Set<PersonId> known = new HashSet<>(people);
        if (!knowsPeople) {
            known.retainAll(place.participants());
        }
        Map<PersonId, Actor> actors =
                memberships.listActors(known).stream().collect(Collectors.toMap(Actor::person, Function.identity()));
        List<Violation> violations = new ArrayList<>();
        for (int index = 0; index < people.size(); index++) {
            Optional<Actor> actor = Optional.ofNullable(actors.get(people.get(index)));
            boolean reads = actor.filter(somebody -> Permissions.readable(
                                    somebody, place.on().standing())
                            .contains(visibility))
                    .isPresent();
            if (!reads) {
                violations.add(violation(index, people.get(index), actor.isPresent() && knowsPeople));
            }
        }
        if (!violations.isEmpty()) {
            throw new InvalidValue(violations);
        }
    }

    private static Violation violation(int index, PersonId person, boolean known) {
        return new Violation(
                "mentions/" + index,
                known ? Problem.CANNOT_READ : Problem.UNKNOWN_REFERENCE,
                known ? Map.of("person", person.value()) : Map.of());
    }
}
