package org.appticket.application.port.relation;

import org.appticket.application.paging.Page;
import org.appticket.application.paging.PageRequest;
import org.appticket.application.view.WorkloadRecord;
import org.appticket.domain.id.TeamId;
import org.appticket.domain.permission.Sight;

/** How much people have to do. What is resolved or closed counts for nothing, nor costs anything. */
public interface Workloads {

    /**
     * What the members of a team have to do, in whatever queue it is.
     *
     * @param team which; possibly none
     * @param sight which tickets are counted
     * @param page which page; its cursor holds the number of a person
     * @return those who are active and work on tickets, by number
     * @throws org.appticket.domain.InvalidValue if the cursor is not one of this list
     */
    Page<WorkloadRecord> list(TeamId team, Sight sight, PageRequest page);
}
