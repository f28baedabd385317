package org.appticket.application.port;

import java.util.Optional;
import org.appticket.application.paging.Page;
import org.appticket.application.paging.PageRequest;
import org.appticket.domain.id.TeamId;
import org.appticket.domain.structure.Team;

/** The teams. */
public interface Teams {

    /**
     * Adds a team.
     *
     * @param team the new team
     * @throws org.appticket.domain.Duplicate with {@code name} if there is a team of that name, whatever its case
     */
    void add(Team team);

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
}
