package org.appticket.application.view.sla;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.appticket.domain.calendar.NamedCalendar;
import org.appticket.domain.sla.SlaChoice;
import org.appticket.domain.sla.SlaPolicy;
import org.appticket.domain.sla.Target;
import org.appticket.domain.sla.clock.Reading;
import org.appticket.domain.sla.clock.Segment;

/**
 * Why the clocks of a ticket show what they show.
 *
 * @param governed by what they go; nothing if no policy is for the ticket
 * @param targets what each target shows, and why
 */
public record ClockExplanation(Optional<Governed> governed, Map<Target, Explained> targets) {

    /** Copies the targets. */
    public ClockExplanation {
        targets = Map.copyOf(targets);
    }

    /**
     * By what the clocks go.
     *
     * @param policy the policy, in the version that goes
     * @param calendar the calendar, in the version that goes
     * @param choice why that policy; nothing for a ticket whose clocks have stopped, and go by what held then
     */
    public record Governed(SlaPolicy policy, NamedCalendar calendar, Optional<SlaChoice> choice) {}

    /**
     * What a target shows, and why.
     *
     * @param reading what it shows
     * @param segments what makes up its time, in order
     */
    public record Explained(Reading reading, List<Segment> segments) {
        /** Copies the segments. */
        public Explained {
            segments = List.copyOf(segments);
        }
    }
}
