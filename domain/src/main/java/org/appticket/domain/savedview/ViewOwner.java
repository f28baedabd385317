package org.appticket.domain.savedview;

import java.util.Optional;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.id.TeamId;

/**
 * Whose a saved view is.
 *
 * @param creator who made it; theirs, unless it is a team's
 * @param team whose members use it; nothing for what is the creator's alone
 */
public record ViewOwner(PersonId creator, Optional<TeamId> team) {

    /**
     * What is one person's alone.
     *
     * @param person who
     * @return the owner
     */
    public static ViewOwner of(PersonId person) {
        return new ViewOwner(person, Optional.empty());
    }

    /**
     * Whether two views stand in the same list, in which each has a name of its own.
     *
     * @param other whose the other one is
     * @return true for the same team, or the same person where there is none
     */
    public boolean sharesWith(ViewOwner other) {
        return team.equals(other.team) && (team.isPresent() || creator.equals(other.creator));
    }
}
