package org.appticket.application.port.webhook;

import java.util.Optional;
import org.appticket.domain.event.FeedPosition;

/** How far in the order of all events the deliveries to webhooks have been planned, by all nodes together. */
public interface HookProgress {

    /**
     * How far; works outside of a unit of work too, and holds nothing.
     *
     * @return the place of the last event that was planned
     */
    FeedPosition get();

    /**
     * Takes hold of it, inside a unit of work: nobody else plans until its end.
     *
     * @return the place of the last event that was planned; nothing if somebody else is planning now
     */
    Optional<FeedPosition> hold();

    /**
     * Moves it on; whoever does so holds it.
     *
     * @param to the place of the last event that was planned
     */
    void save(FeedPosition to);
}
