package org.appticket.application.calendar;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.appticket.domain.NotFound;
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
     * @param holidays what is proposed, given the zone in which the calendar is; it is asked once they may
     */
    public record Command(Actor by, CalendarId calendar, Function<ZoneId, List<Holiday>> holidays) {

        /**
         * For holidays that are the same everywhere.
         *
         * @param by who asks
         * @param calendar to which calendar
         * @param holidays what is proposed
         */
        public Command(Actor by, CalendarId calendar, List<Holiday> holidays) {
            this(by, calendar, zone -> holidays);
        }
    }

    /**
     * Adds them, except for those that are on a date of which the calendar says something already.
     *
     * @param command what is asked for
     * @return the calendar after it; the same version if nothing is new
     * @throws org.appticket.domain.permission.NotPermitted unless the actor administers
     * @throws NotFound if there is no such calendar
     * @throws org.appticket.domain.InvalidValue if what is proposed cannot be read, or the calendar would have more holidays
     *     than it can
     */
    public NamedCalendar handle(Command command) {
        Permissions.require(command.by(), Duty.MANAGE_STRUCTURE);
        NamedCalendar seen = desk.calendars().find(command.calendar()).orElseThrow(NotFound::new);
        List<Holiday> proposed = command.holidays().apply(seen.hours().zone());
        return desk.unitOfWork().run(() -> {
            NamedCalendar before = desk.calendars().get(command.calendar());
            CalendarPatch patch = new CalendarPatch(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(Proposals.to(before.hours(), proposed)),
                    Optional.empty());
            return desk.save(command.by(), before, patch.appliedTo(before));
        });
    }
}
