package org.appticket.application.structure;

import org.appticket.application.paging.Page;
import org.appticket.application.paging.PageRequest;
import org.appticket.application.port.Teams;
import org.appticket.domain.people.Actor;
import org.appticket.domain.permission.Duty;
import org.appticket.domain.permission.Permissions;
import org.appticket.domain.structure.Team;

/** Lists the teams, by number. */
public final class ListTeams {

    private final Teams teams;

    /**
     * Over the teams.
     *
     * @param teams where they are
     */
    public ListTeams(Teams teams) {
        this.teams = teams;
    }

    /**
     * What is asked for.
     *
     * @param by who asks
     * @param page which page
     */
    public record Query(Actor by, PageRequest page) {}

    /**
     * Lists them.
     *
     * @param query what is asked for
     * @return the page
     * @throws org.appticket.domain.permission.NotPermitted if the credential may not read
     * @throws org.appticket.domain.InvalidValue if the cursor is not one of this list
     */
    public Page<Team> handle(Query query) {
        Permissions.require(query.by(), Duty.READ_STRUCTURE);
        return teams.list(query.page());
    }
}
