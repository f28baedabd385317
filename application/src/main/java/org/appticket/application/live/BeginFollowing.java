package org.appticket.application.live;

import java.util.Optional;
import org.appticket.application.port.live.EventFeed;
import org.appticket.domain.event.FeedPosition;

/** Finds the place from which somebody follows events: where they stopped, or where everything ends now. */
public final class BeginFollowing {

    private final EventFeed feed;
    private final Bookmarks bookmarks;

    /**
     * Over the events.
     *
     * @param feed where they are
     * @param bookmarks how places are told
     */
    public BeginFollowing(EventFeed feed, Bookmarks bookmarks) {
        this.feed = feed;
        this.bookmarks = bookmarks;
    }

    /**
     * From where.
     *
     * @param last the bookmark of the last event that they got, as it came; nothing for those who begin
     */
    public record Query(Optional<String> last) {}

    /** Why somebody cannot go on from where they stopped. */
    public enum Loss {
        /** It is not a bookmark of this installation. */
        UNKNOWN,
        /** What happened since then is not kept as events any more. */
        TOO_OLD
    }

    /**
     * Where they begin.
     *
     * @param after the place
     * @param loss why it is not where they stopped, if it is not: they are to load anew what they show
     */
    public record Start(FeedPosition after, Optional<Loss> loss) {}

    /**
     * Finds it.
     *
     * @param query from where
     * @return the place
     */
    public Start handle(Query query) {
        FeedPosition end = feed.end();
        if (query.last().isEmpty()) {
            return new Start(end, Optional.empty());
        }
        Optional<FeedPosition> known = query.last().flatMap(bookmarks::read).filter(place -> !end.isBefore(place));
        if (known.isEmpty()) {
            return new Start(end, Optional.of(Loss.UNKNOWN));
        }
        return feed.list(known.get(), 1).gap()
                ? new Start(end, Optional.of(Loss.TOO_OLD))
                : new Start(known.get(), Optional.empty());
    }
}
