package org.appticket.domain.sla.clock;

import java.time.Instant;
import java.util.Optional;

/**
 * What lists and timers need to know of the clocks of a ticket. It stays true for as long as nothing happens, whatever the
 * time: it does not depend on when it is asked for.
 *
 * @param deadline the first moment until which something is promised to the requester and not done yet, possibly in the past;
 *     the ticket is overdue after it
 * @param atRiskAt since when those who work on the ticket are to be warned, the earliest of all that runs for the requester
 * @param nextAlarm when they are to be told something that they were not told yet, possibly in the past
 */
public record Deadlines(Optional<Instant> deadline, Optional<Instant> atRiskAt, Optional<Instant> nextAlarm) {

    /** Nothing is promised. */
    public static final Deadlines NONE = new Deadlines(Optional.empty(), Optional.empty(), Optional.empty());
}
