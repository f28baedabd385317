package org.appticket.application.view.sla;

import java.time.Instant;
import java.util.Optional;
import org.appticket.domain.sla.Governing;
import org.appticket.domain.sla.clock.Deadlines;
import org.appticket.domain.sla.course.Course;

/**
 * What is kept of a ticket's clocks. All of it can be worked out again from the ticket and its history, by the versions that it names.
 *
 * @param course what happened to the ticket
 * @param governing by what its clocks go; nothing if no policy is for it
 * @param epoch when they were reckoned, as epochs are counted
 * @param deadlines what lists and timers need to know
 * @param stepAt when the system takes the next step of the ticket by itself: ends a wait for a date, or closes what is resolved
 */
public record Timing(
        Course course, Optional<Governing> governing, long epoch, Deadlines deadlines, Optional<Instant> stepAt) {

    /** The epoch of clocks that do nothing and are not reckoned again until they are woken: an import works in a time long past. */
    public static final long ASLEEP = -1;

    /**
     * The same, asleep.
     *
     * @return without anything to be told
     */
    public Timing asleep() {
        Deadlines silent = new Deadlines(deadlines.deadline(), deadlines.atRiskAt(), Optional.empty());
        return new Timing(course, governing, ASLEEP, silent, stepAt);
    }

    /**
     * Whether anything can still come of it by itself.
     *
     * @return false once nothing is left to be done or told
     */
    public boolean isLive() {
        return !course.isSettled() || stepAt.isPresent();
    }
}
