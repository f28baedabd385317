package org.appticket.application.structure;

import org.appticket.application.paging.Page;
import org.appticket.application.paging.PageRequest;
import org.appticket.application.port.Teams;
import org.appticket.application.port.relation.Memberships;
import org.appticket.application.view.PersonName;
import org.appticket.domain.NotFound;
import org.appticket.domain.id.TeamId;
import org.appticket.domain.people.Actor;
import org.appticket.domain.permission.Duty;
import org.appticket.domain.permission.Permissions;
import org.appticket.domain.structure.Team;

/** Lists the members of a team, by number. */
public final class ListMembers {

    private final Teams teams;
    private final Memberships memberships;

    /**
     * Over the teams and their members.
     *
     * @param teams where the teams are
     * @param memberships who works in them
     */
    public ListMembers(Teams teams, Memberships memberships) {
        this.teams = teams;
        this.memberships = memberships;
    }

    /**
     * What is asked for.
     *
     * @param by who asks
     * @param team which team
     * @param page which page
     */
    public record Query(Actor by, TeamId team, PageRequest page) {}

    /**
     * Lists those who are active and work on tickets.
     *
     * @param query what is asked for
     * @return the page
     * @throws org.appticket.domain.permission.NotPermitted unless the actor works on tickets or administers
     * @throws NotFound if there is no such team
     * @throws org.appticket.domain.InvalidValue if the cursor is not one of this list
     */
    public Page<PersonName> handle(Query query) {
        Permissions.require(query.by(), Duty.READ_MEMBERS);
        Team team = teams.find(query.team()).orElseThrow(NotFound::new);
        return memberships.list(team.id(), query.page());
    }
}
