package org.appticket.application.port;

import java.util.Optional;
import java.util.Set;
import org.appticket.application.paging.Page;
import org.appticket.application.paging.PageRequest;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.id.TeamId;
import org.appticket.domain.structure.Team;

/** The teams. */
public interface Teams {

    /**
     * Adds a team.
     *
     * @param team the new team
     * @return the team as it was saved
     * @throws org.appticket.domain.Duplicate with {@code name} if there is a team of that name, whatever its case
     */
    Team add(Team team);

    /**
     * A team that is to be decided about, inside a unit of work: nobody else decides about it until its end.
     *
     * @param id its number
     * @return the team
     * @throws org.appticket.domain.NotFound if there is none
     */
    Team get(TeamId id);

    /**
     * Keeps a changed team.
     *
     * @param team the team, in the version that was decided upon
     * @return the team as it was saved
     * @throws org.appticket.domain.Stale if another version is current
     * @throws org.appticket.domain.Duplicate with {@code name} if another team has that name, whatever its case
     */
    Team save(Team team);

    /**
     * A team.
     *
     * @param id its number
     * @return nothing if there is none
     */
    Optional<Team> find(TeamId id);

    /**
     * All teams, by number.
     *
     * @param page which page; its cursor holds the number of a team
     * @return the page
     * @throws org.appticket.domain.InvalidValue if the cursor is not one of this list
     */
    Page<Team> list(PageRequest page);

    /**
     * Who manages teams.
     *
     * @param teams which; a hundred at most
     * @return the managers of those that exist and are active
     */
    Set<PersonId> listManagers(Set<TeamId> teams);
}
