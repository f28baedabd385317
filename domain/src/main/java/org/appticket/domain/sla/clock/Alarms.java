package org.appticket.domain.sla.clock;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What is still to be told to those who work on a ticket, if nothing else happens.
 *
 * @param due what is to be told now, in the order in which it fell due
 * @param coming what will be to be told, the next first
 */
public record Alarms(List<Alarm> due, List<Alarm> coming) {

    /** Copies the lists. */
    public Alarms {
        due = List.copyOf(due);
        coming = List.copyOf(coming);
    }

    /**
     * When there will be more to be told.
     *
     * @return after now; nothing if all was told
     */
    public Optional<Instant> next() {
        return coming.stream().findFirst().map(Alarm::at);
    }
}
