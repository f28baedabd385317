package org.appticket.application.port;

import java.util.Optional;
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
     * Whether a team can get anything new.
     *
     * @param team which
     * @return true if it exists and is not retired
     */
    boolean isActive(TeamId team);

    /**
     * Whether anything new can be about a category.
     *
     * @param category which
     * @return true if it exists and is not retired
     */
    boolean isActive(CategoryId category);

    /**
     * Into whose queue a ticket goes that names no team (rule STR-4 in {@code docs/rules.md}).
     *
     * @param category what the ticket is about
     * @return the team of the category, or else that of the nearest one above it that has a team which is not retired
     */
    Optional<TeamId> findQueue(CategoryId category);
}
