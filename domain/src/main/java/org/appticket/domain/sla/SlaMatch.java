package org.appticket.domain.sla;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.appticket.domain.details.Priority;
import org.appticket.domain.details.TicketType;
import org.appticket.domain.id.CategoryId;
import org.appticket.domain.id.TeamId;

/**
 * For which tickets a policy is meant. What is left out does not matter.
 *
 * @param team in whose queue they stand
 * @param type what they are
 * @param category what they are about, or something that refines it
 * @param priority how pressing they are
 */
public record SlaMatch(
        Optional<TeamId> team, Optional<TicketType> type, Optional<CategoryId> category, Optional<Priority> priority) {

    /** For every ticket. */
    public static final SlaMatch ALL =
            new SlaMatch(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /**
     * What it asks for.
     *
     * @return in the order of {@link Criterion}; none if it is for every ticket
     */
    public Set<Criterion> criteria() {
        Set<Criterion> criteria = EnumSet.noneOf(Criterion.class);
        team.ifPresent(some -> criteria.add(Criterion.TEAM));
        category.ifPresent(some -> criteria.add(Criterion.CATEGORY));
        priority.ifPresent(some -> criteria.add(Criterion.PRIORITY));
        type.ifPresent(some -> criteria.add(Criterion.TYPE));
        return Collections.unmodifiableSet(criteria);
    }

    /**
     * Whether it is for a ticket.
     *
     * @param ticket what decides
     * @return true if all that it asks for is so
     */
    public boolean isFor(TicketTraits ticket) {
        return (team.isEmpty() || team.equals(ticket.team()))
                && type.filter(wanted -> wanted != ticket.type()).isEmpty()
                && category.filter(wanted -> !ticket.categories().contains(wanted))
                        .isEmpty()
                && priority.filter(wanted -> wanted != ticket.priority()).isEmpty();
    }
}
