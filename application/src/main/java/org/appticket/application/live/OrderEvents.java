package org.appticket.application.live;

import org.appticket.application.port.UnitOfWork;
import org.appticket.application.port.live.EventFeed;

/** Gives the events that happened their places in the order of all events; every node does so, each event gets one. */
public final class OrderEvents {

    private static final int AT_ONCE = 500;

    private final UnitOfWork unitOfWork;
    private final EventFeed feed;

    /**
     * Over the events.
     *
     * @param unitOfWork what they are ordered in
     * @param feed where they are
     */
    public OrderEvents(UnitOfWork unitOfWork, EventFeed feed) {
        this.unitOfWork = unitOfWork;
        this.feed = feed;
    }

    /** Some of them. */
    public record Command() {}

    /**
     * Does it for some of them.
     *
     * @param command some
     * @return true if there may be more
     */
    public boolean handle(Command command) {
        return unitOfWork.run(() -> feed.order(AT_ONCE)) == AT_ONCE;
    }
}
