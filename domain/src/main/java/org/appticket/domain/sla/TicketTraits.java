package org.appticket.domain.sla;

import java.util.List;
import java.util.Optional;
import org.appticket.domain.details.Priority;
import org.appticket.domain.details.TicketType;
import org.appticket.domain.id.CategoryId;
import org.appticket.domain.id.TeamId;

/**
 * What of a ticket decides which policy goes for it.
 *
 * @param team whose queue it stands in
 * @param type incident or request
 * @param categories what it is about and all that refines, the nearest first, at least one
 * @param priority how pressing it is
 */
public record TicketTraits(Optional<TeamId> team, TicketType type, List<CategoryId> categories, Priority priority) {

    /** Copies the categories. */
    public TicketTraits {
        categories = List.copyOf(categories);
    }
}
