package org.appticket.domain.permission;

import java.util.Optional;
import java.util.Set;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.id.TeamId;
import org.appticket.domain.ticket.Standing;

/**
 * Which tickets somebody may see (rule PER-1 in {@code docs/rules.md}): one value that decides about a single ticket and
 * that every list turns into a condition of its query. A ticket is seen if any part of it says so.
 *
 * @param everything all tickets
 * @param whatIsNotConfidential all tickets that are not confidential
 * @param own tickets whose requester, assignee or invited watcher this is; nothing where a credential may not read
 * @param teams tickets in the queues of these teams, or assigned to them
 */
public record Sight(boolean everything, boolean whatIsNotConfidential, Optional<PersonId> own, Set<TeamId> teams) {

    /** No ticket at all. */
    public static final Sight NOTHING = new Sight(false, false, Optional.empty(), Set.of());

    /** All tickets. */
    public static final Sight EVERYTHING = new Sight(true, true, Optional.empty(), Set.of());

    /** Copies the teams. */
    public Sight {
        teams = Set.copyOf(teams);
    }

    /**
     * Whether a ticket is seen.
     *
     * @param ticket what decides about it
     * @return true if any part says so
     */
    public boolean covers(Standing ticket) {
        return everything
                || (whatIsNotConfidential && !ticket.confidential())
                || own.filter(person -> isConcerned(person, ticket)).isPresent()
                || ticket.team().filter(teams::contains).isPresent()
                || ticket.assigned().hasAny(teams);
    }

    private static boolean isConcerned(PersonId person, Standing ticket) {
        return ticket.requester().equals(person)
                || ticket.assigned().people().contains(person)
                || ticket.watchers().contains(person);
    }
}
