package org.appticket.domain.sla.clock;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.appticket.domain.sla.Target;

/**
 * What the clock of a target shows at a moment. A clock that ran several times shows its last run.
 *
 * @param target which
 * @param state how it stands
 * @param start since when it runs, or ran; nothing if it never did
 * @param deadline until when it is promised; nothing while the end of a pause decides that, and where nothing is promised
 * @param stop when it stopped; nothing while it runs or pauses
 * @param budget how much business time is promised; none if it never ran
 * @param remaining how much of it is left
 * @param overrun how much more was used
 * @param atRisk whether it runs in time, and those who work on the ticket were to be warned
 */
public record Reading(
        Target target,
        ClockState state,
        Optional<Instant> start,
        Optional<Instant> deadline,
        Optional<Instant> stop,
        Duration budget,
        Duration remaining,
        Duration overrun,
        boolean atRisk) {

    /**
     * A clock that never ran.
     *
     * @param target which
     * @return {@link ClockState#NONE}
     */
    public static Reading none(Target target) {
        return new Reading(
                target,
                ClockState.NONE,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Duration.ZERO,
                Duration.ZERO,
                Duration.ZERO,
                false);
    }
}
