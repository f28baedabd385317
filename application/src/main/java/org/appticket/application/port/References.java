package org.appticket.application.port;

import org.appticket.domain.id.CategoryId;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.id.TeamId;

/** What a ticket may refer to. */
public interface References {

    /**
     * Whether a person can be a requester.
     *
     * @param person who
     * @return true if they exist and are active
     */
    boolean isActive(PersonId person);

    /**
     * Whether a person can be accountable for tickets.
     *
     * @param person who
     * @return true if they exist, are active, and are an agent or a manager
     */
    boolean isActiveStaff(PersonId person);

    /**
     * Whether a team exists.
     *
     * @param team which
     * @return true if it does
     */
    boolean exists(TeamId team);

    /**
     * Whether a category exists.
     *
     * @param category which
     * @return true if it does
     */
    boolean exists(CategoryId category);
}
