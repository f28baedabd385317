package org.appticket.application.live;

import org.appticket.application.port.live.EventFeed;
import org.appticket.application.view.live.FeedSlice;
import org.appticket.domain.event.FeedPosition;

/**
 * Reads on in the order of all events, for many readers at once: whoever passes an event on asks {@link
 * org.appticket.application.view.live.FedEvent#isFor} for each of them.
 */
public final class FollowEvents {

    private static final int AT_ONCE = 500;

    private final EventFeed feed;

    /**
     * Over the events.
     *
     * @param feed where they are
     */
    public FollowEvents(EventFeed feed) {
        this.feed = feed;
    }

    /**
     * From where on.
     *
     * @param after the last place that was read
     */
    public record Query(FeedPosition after) {}

    /**
     * Reads on.
     *
     * @param query from where on
     * @return the next events; none at the end
     */
    public FeedSlice handle(Query query) {
        return feed.list(query.after(), AT_ONCE);
    }
}
