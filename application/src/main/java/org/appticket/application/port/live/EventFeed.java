package org.appticket.application.port.live;

import org.appticket.application.view.live.FeedSlice;
import org.appticket.domain.event.FeedPosition;

/**
 * The events of all tickets in one order, the same on all nodes. Whoever reads on from where they stopped misses no event and gets none twice,
 * in whatever order those who wrote them were done. It keeps the newest events only.
 */
public interface EventFeed {

    /** How many events are kept at least. */
    int KEPT = 100_000;

    /**
     * Gives events that were kept and have no place yet their places, those of a ticket in the order of its history, and forgets the oldest.
     * Used inside a {@link org.appticket.application.port.UnitOfWork}.
     *
     * @param most how many at most
     * @return how many; 0 also if somebody else is doing it now
     */
    int order(int most);

    /**
     * Where the order ends now; works outside of a unit of work too.
     *
     * @return the place of the last event
     */
    FeedPosition end();

    /**
     * The events after a place; works outside of a unit of work too.
     *
     * @param after the place
     * @param limit the most events of an answer, at least 1
     * @return the first of them, in order
     */
    FeedSlice list(FeedPosition after, int limit);
}
