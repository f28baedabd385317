package org.appticket.application.calendar;

import java.util.List;
import java.util.Optional;
import org.appticket.domain.calendar.CalendarPatch;
import org.appticket.domain.calendar.Holiday;
import org.appticket.domain.calendar.NamedCalendar;
import org.appticket.domain.id.CalendarId;
import org.appticket.domain.people.Actor;
import org.appticket.domain.permission.Duty;
import org.appticket.domain.permission.Permissions;

/**
 * Adds holidays that somebody found elsewhere to a calendar, as proposals: none of them counts until an administrator has
 * looked at it (rule CAL-2 in {@code docs/rules.md}).
 */
public final class ProposeHolidays {

    private final CalendarDesk desk;

    /**
     * Over the calendars.
     *
     * @param desk what it works with
     */
    public ProposeHolidays(CalendarDesk desk) {
        this.desk = desk;
    }

    /**
     * What is asked for.
     *
     * @param by who asks
     * @param calendar to which calendar
     * @param holidays what is proposed
     */
    public record Command(Actor by, CalendarId calendar, List<Holiday> holidays) {

        /** Copies the holidays. */
        public Command {
            holidays = List.copyOf(holidays);
        }
    }

    /**
     * Adds them, except for those that are on a date of which the calendar says something already.
     *
     * @param command what is asked for
     * @return the calendar after it; the same version if nothing is new
     * @throws org.appticket.domain.permission.NotPermitted unless the actor administers
     * @throws org.appticket.domain.NotFound if there is no such calendar
     * @throws org.appticket.domain.InvalidValue if the calendar would have more holidays than it can
     */
    public NamedCalendar handle(Command command) {
        Permissions.require(command.by(), Duty.MANAGE_STRUCTURE);
        return desk.unitOfWork().run(() -> {
            NamedCalendar before = desk.calendars().get(command.calendar());
            List<Holiday> holidays = Proposals.to(before.hours(), command.holidays());
            CalendarPatch patch = new CalendarPatch(
                    Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(holidays), Optional.empty());
            return desk.save(command.by(), before, patch.appliedTo(before));
        });
    }
}
