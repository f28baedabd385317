package org.appticket.application.view.sla;

import java.util.Optional;
import org.appticket.domain.details.Details;
import org.appticket.domain.details.Priority;
import org.appticket.domain.details.TicketType;
import org.appticket.domain.id.CategoryId;
import org.appticket.domain.id.TeamId;

/**
 * What of a ticket decides by which rules its clocks go.
 *
 * @param team whose queue it stands in
 * @param type incident or request
 * @param category what it is about
 * @param priority how pressing it is
 */
public record Subject(Optional<TeamId> team, TicketType type, CategoryId category, Priority priority) {

    /**
     * Of a ticket.
     *
     * @param details what it says
     * @return what decides
     */
    public static Subject of(Details details) {
        return new Subject(
                details.team(),
                details.type(),
                details.category(),
                details.prioritisation().priority());
    }
}
