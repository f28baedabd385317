package org.appticket.application.assignment;

import org.appticket.application.paging.Page;
import org.appticket.application.paging.PageRequest;
import org.appticket.application.port.Teams;
import org.appticket.application.port.relation.Workloads;
import org.appticket.application.view.WorkloadRecord;
import org.appticket.domain.NotFound;
import org.appticket.domain.id.TeamId;
import org.appticket.domain.people.Actor;
import org.appticket.domain.permission.Duty;
import org.appticket.domain.permission.Permissions;

/** Shows how much each member of a team has to do; tickets that the reader may not see are not counted. */
public final class ShowWorkload {

    private final Teams teams;
    private final Workloads workloads;

    /**
     * Over the teams and their work.
     *
     * @param teams where the teams are
     * @param workloads how much their members have to do
     */
    public ShowWorkload(Teams teams, Workloads workloads) {
        this.teams = teams;
        this.workloads = workloads;
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
     * Counts.
     *
     * @param query what is asked for
     * @return the members by number
     * @throws org.appticket.domain.permission.NotPermitted unless the actor works on tickets
     * @throws NotFound if there is no such team
     * @throws org.appticket.domain.InvalidValue if the cursor is not one of this list
     */
    public Page<WorkloadRecord> handle(Query query) {
        Permissions.require(query.by(), Duty.READ_WORKLOAD);
        TeamId team = teams.find(query.team()).orElseThrow(NotFound::new).id();
        return workloads.list(team, Permissions.sightOf(query.by()), query.page());
    }
}
