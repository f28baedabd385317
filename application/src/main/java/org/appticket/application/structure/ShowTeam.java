package org.appticket.application.structure;

import org.appticket.application.port.Teams;
import org.appticket.domain.NotFound;
import org.appticket.domain.id.TeamId;
import org.appticket.domain.people.Actor;
import org.appticket.domain.permission.Duty;
import org.appticket.domain.permission.Permissions;
import org.appticket.domain.structure.Team;

/** Shows a team. */
public final class ShowTeam {

    private final Teams teams;

    /**
     * Over the teams.
     *
     * @param teams where they are
     */
    public ShowTeam(Teams teams) {
        this.teams = teams;
    }

    /**
     * What is asked for.
     *
     * @param by who asks
     * @param team which team
     */
    public record Query(Actor by, TeamId team) {}

    /**
     * Shows it.
     *
     * @param query what is asked for
     * @return the team
     * @throws org.appticket.domain.permission.NotPermitted if the credential may not read
     * @throws NotFound if there is no such team
     */
    public Team handle(Query query) {
        Permissions.require(query.by(), Duty.READ_STRUCTURE);
        return teams.find(query.team()).orElseThrow(NotFound::new);
    }
}
