package org.appticket.application.view.link;

import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.appticket.domain.dependency.ExternalLink;
import org.appticket.domain.dependency.Obstacles;
import org.appticket.domain.id.TicketId;

/**
 * What a ticket has to do with others, as far as it is shown with it.
 *
 * @param blockedBy its unresolved blockers that the reader may see
 * @param obstacles what is in the way of its next steps, whether the reader may see it or not
 * @param external what it is linked to in other systems
 * @param originSeen whether the reader may see the ticket that it carries on from
 */
public record Ties(
        SortedSet<TicketId> blockedBy, Obstacles obstacles, List<ExternalLink> external, boolean originSeen) {

    /** Nothing. */
    public static final Ties NONE = new Ties(new TreeSet<>(), Obstacles.NONE, List.of(), false);

    /** Copies what is gathered. */
    public Ties {
        blockedBy = Collections.unmodifiableSortedSet(new TreeSet<>(blockedBy));
        external = List.copyOf(external);
    }
}
