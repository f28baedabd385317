package org.appticket.application.view;

import java.util.List;
import org.appticket.domain.history.HistoryChain;
import org.appticket.domain.history.SealedEvent;

/**
 * The history of a ticket as it is stored.
 *
 * @param chain where it ends according to the ticket
 * @param events the events that are there, in order of their sequence
 */
public record StoredHistory(HistoryChain chain, List<SealedEvent> events) {
    /** Copies the events. */
    public StoredHistory {
        events = List.copyOf(events);
    }
}
