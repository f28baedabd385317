package org.appticket.domain.sla.clock;

import java.time.Instant;
import java.util.Optional;
import org.appticket.domain.InvalidValue;
import org.appticket.domain.calendar.BusinessCalendar;
import org.appticket.domain.sla.Budget;
import org.appticket.domain.sla.SlaPolicy;
import org.appticket.domain.sla.Target;

/**
 * By what the clocks of a ticket go.
 *
 * @param policy what is promised
 * @param calendar whose hours count
 * @param alarmHours in whose hours alarms are raised; nothing for at any time
 */
public record Rules(SlaPolicy policy, BusinessCalendar calendar, Optional<BusinessCalendar> alarmHours) {

    /**
     * Until when something is promised from a moment on, if nothing pauses it.
     *
     * @param target what
     * @param start when it begins to count
     * @return nothing if it is not promised, or the calendar does not open for so long
     */
    public Optional<Instant> deadline(Target target, Instant start) {
        return policy.budget(target).flatMap(budget -> deadline(budget, start));
    }

    private Optional<Instant> deadline(Budget budget, Instant start) {
        try {
            return Optional.of(
                    budget instanceof Budget.OfWorkingDays days
                            ? calendar.plusWorkingDays(start, days.days())
                            : calendar.plus(start, ((Budget.OfTime) budget).duration()));
        } catch (InvalidValue never) {
            return Optional.empty();
        }
    }

    /** When an alarm is raised that is due at a moment. */
    Instant alarming(Instant due) {
        try {
            return alarmHours.map(hours -> hours.nextOpen(due)).orElse(due);
        } catch (InvalidValue never) {
            return due;
        }
    }
}
