package org.appticket.application.view.sla;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.appticket.domain.assignment.Assignment;
import org.appticket.domain.assignment.AssignmentState;
import org.appticket.domain.sla.Target;
import org.appticket.domain.sla.clock.Reading;
import org.appticket.domain.sla.clock.Rules;
import org.appticket.domain.sla.clock.SlaClock;

/**
 * The clocks of a ticket as they are shown at a moment.
 *
 * @param readings what each target of its policy shows; none if no policy is for it
 * @param rules by what they go
 */
public record TicketClock(Map<Target, Reading> readings, Optional<Rules> rules) {

    /** No policy is for it. */
    public static final TicketClock NONE = new TicketClock(Map.of(), Optional.empty());

    /** Copies the readings. */
    public TicketClock {
        readings = Map.copyOf(readings);
    }

    /**
     * What clocks show.
     *
     * @param clock the clocks
     * @param now when
     * @return all that they show then
     */
    public static TicketClock of(SlaClock clock, Instant now) {
        return new TicketClock(clock.read(now), Optional.of(clock.rules()));
    }

    /**
     * What a target shows.
     *
     * @param target which
     * @return {@linkplain org.appticket.domain.sla.clock.ClockState#NONE nothing} if it is not promised
     */
    public Reading reading(Target target) {
        return readings.getOrDefault(target, Reading.none(target));
    }

    /**
     * Until when somebody is to say whether they accept what they were asked.
     *
     * @param assignment what they were asked
     * @return nothing if they have said so, or nothing is promised
     */
    public Optional<Instant> acceptBy(Assignment assignment) {
        return assignment.state() == AssignmentState.ASKED
                ? rules.flatMap(going ->
                        going.deadline(Target.ACCEPTANCE, assignment.times().asked()))
                : Optional.empty();
    }
}
