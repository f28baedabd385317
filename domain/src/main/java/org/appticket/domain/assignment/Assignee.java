package org.appticket.domain.assignment;

import java.util.Optional;
import org.appticket.domain.InvalidValue;
import org.appticket.domain.InvalidValue.Problem;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.id.TeamId;

/**
 * Who can be assigned to a ticket: either a person or a team, never both.
 *
 * @param person the person
 * @param team the team, whose members can take the ticket
 */
public record Assignee(Optional<PersonId> person, Optional<TeamId> team) {

    /**
     * Checks that it is one of the two.
     *
     * @throws InvalidValue if it is neither or both
     */
    public Assignee {
        if (person.isPresent() == team.isPresent()) {
            throw InvalidValue.of("person", person.isPresent() ? Problem.NOT_APPLICABLE : Problem.REQUIRED);
        }
    }

    /**
     * A person.
     *
     * @param person who
     * @return the assignee
     */
    public static Assignee of(PersonId person) {
        return new Assignee(Optional.of(person), Optional.empty());
    }

    /**
     * A team.
     *
     * @param team which
     * @return the assignee
     */
    public static Assignee of(TeamId team) {
        return new Assignee(Optional.empty(), Optional.of(team));
    }

    /**
     * Whether it is this person.
     *
     * @param somebody a person
     * @return false for every team
     */
    public boolean is(PersonId somebody) {
        return person.filter(somebody::equals).isPresent();
    }
}
