package org.appticket.application.view.live;

import java.util.List;
import org.appticket.domain.event.FeedPosition;

/**
 * Some events in the order of all events.
 *
 * @param events those that there are
 * @param upTo where to read on: the place of the last of them, or where reading began
 * @param gap whether events after the place where reading began are not kept any more; then there are no events here
 */
public record FeedSlice(List<FedEvent> events, FeedPosition upTo, boolean gap) {
    /** Copies the events. */
    public FeedSlice {
        events = List.copyOf(events);
    }
}
