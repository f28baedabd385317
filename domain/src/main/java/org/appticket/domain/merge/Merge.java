package org.appticket.domain.merge;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.appticket.domain.circle.Watchers;
import org.appticket.domain.details.Tags;
import org.appticket.domain.id.LinkId;
import org.appticket.domain.id.TicketId;

/**
 * What has to be known of a merge to undo it. What the source said before stands in its state.
 *
 * @param source the ticket that ended
 * @param target the ticket that goes on for both
 * @param at when, in microseconds
 * @param watchers who watches the target since then
 * @param tags what the target is tagged with since then
 * @param assignments the numbers of the assignments that the target has since then
 * @param links the links that were the source's
 */
public record Merge(
        TicketId source,
        TicketId target,
        Instant at,
        Watchers watchers,
        Tags tags,
        Set<Integer> assignments,
        Set<LinkId> links) {

    /** How long a merge can be undone. */
    public static final Duration UNDOABLE = Duration.ofHours(24);

    /** Cuts the instant to microseconds, and copies the numbers. */
    public Merge {
        assignments = Set.copyOf(assignments);
        links = Set.copyOf(links);
        at = at.truncatedTo(ChronoUnit.MICROS);
    }

    /**
     * The same merge with the links that it moves.
     *
     * @param moved which
     * @return the merge
     */
    public Merge moving(Set<LinkId> moved) {
        return new Merge(source, target, at, watchers, tags, assignments, moved);
    }

    /**
     * Whether it can still be undone.
     *
     * @param now when
     * @return true for a day, without its last instant
     */
    public boolean isUndoable(Instant now) {
        return now.isBefore(at.plus(UNDOABLE));
    }
}
