package org.appticket.domain.assignment;

import java.util.Optional;
import java.util.Set;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.id.TeamId;

/**
 * Who is assigned to a ticket and has not declined: what permissions need to know of its assignments.
 *
 * @param people the people, the lead among them
 * @param teams the teams
 */
public record Assigned(Set<PersonId> people, Set<TeamId> teams) {

    /** Nobody. */
    public static final Assigned NOBODY = new Assigned(Set.of(), Set.of());

    /** Copies the sets. */
    public Assigned {
        people = Set.copyOf(people);
        teams = Set.copyOf(teams);
    }

    /**
     * One person alone, or nobody.
     *
     * @param person who
     * @return without teams
     */
    public static Assigned of(Optional<PersonId> person) {
        return new Assigned(person.map(Set::of).orElse(Set.of()), Set.of());
    }

    /**
     * Whether one of some teams is assigned.
     *
     * @param any the teams
     * @return true if at least one is
     */
    public boolean hasAny(Set<TeamId> any) {
        return teams.stream().anyMatch(any::contains);
    }
}
