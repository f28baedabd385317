package org.appticket.application.view.sla;

import java.util.Optional;
import org.appticket.domain.sla.Governing;
import org.appticket.domain.sla.clock.Deadlines;
import org.appticket.domain.sla.course.Course;

/**
 * What is kept of a ticket's clocks. All of it can be worked out again from the ticket's history, by the versions that it names.
 *
 * @param course what happened to the ticket
 * @param governing by what its clocks go; nothing if no policy is for it
 * @param epoch when they were reckoned, as epochs are counted
 * @param deadlines what lists and timers need to know
 */
public record Timing(Course course, Optional<Governing> governing, long epoch, Deadlines deadlines) {

    /** The epoch of clocks that tell nobody anything and are not reckoned again until they are woken: an import works in a time long past. */
    public static final long ASLEEP = -1;

    /**
     * The same without anything to be told.
     *
     * @return asleep
     */
    public Timing asleep() {
        return new Timing(
                course,
                governing,
                ASLEEP,
                new Deadlines(deadlines.deadline(), deadlines.atRiskAt(), Optional.empty()));
    }
}
