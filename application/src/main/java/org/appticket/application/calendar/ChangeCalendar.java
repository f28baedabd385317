package org.appticket.application.calendar;

import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.appticket.domain.calendar.CalendarPatch;
import org.appticket.domain.calendar.DatedException;
import org.appticket.domain.calendar.Holiday;
import org.appticket.domain.calendar.Hours;
import org.appticket.domain.calendar.NamedCalendar;
import org.appticket.domain.calendar.OpeningHours;
import org.appticket.domain.id.CalendarId;
import org.appticket.domain.id.Version;
import org.appticket.domain.people.Actor;
import org.appticket.domain.permission.Duty;
import org.appticket.domain.permission.Permissions;

/** Changes a calendar; open tickets that go by it get other deadlines, those that ended keep theirs. */
public final class ChangeCalendar {

    private final CalendarDesk desk;

    /**
     * Over the calendars.
     *
     * @param desk what it works with
     */
    public ChangeCalendar(CalendarDesk desk) {
        this.desk = desk;
    }

    /**
     * What is to change: nothing means "as it was".
     *
     * @param name the new name
     * @param zone where it is now
     * @param days the hours of days that change, none of a day that is closed now
     * @param holidays all holidays
     * @param exceptions all dates with hours of their own
     */
    public record Changes(
            Optional<String> name,
            Optional<ZoneId> zone,
            Map<DayOfWeek, List<Hours>> days,
            Optional<List<Holiday>> holidays,
            Optional<List<DatedException>> exceptions) {

        /** Copies the days. */
        public Changes {
            days = Map.copyOf(days);
        }

        /**
         * What changes of a calendar.
         *
         * @param before as it is
         * @return the same with a whole week
         * @throws org.appticket.domain.InvalidValue if no day would be open any more, or hours overlap
         */
        public CalendarPatch of(NamedCalendar before) {
            Map<DayOfWeek, List<Hours>> week = new EnumMap<>(DayOfWeek.class);
            week.putAll(before.hours().week().days());
            week.putAll(days);
            Optional<OpeningHours> changed = days.isEmpty() ? Optional.empty() : Optional.of(new OpeningHours(week));
            return new CalendarPatch(name, zone, changed, holidays, exceptions);
        }
    }

    /**
     * What is asked for.
     *
     * @param by who asks
     * @param calendar which calendar
     * @param expected the version that they saw; nothing if they do not care
     * @param changes what is to change
     */
    public record Command(Actor by, CalendarId calendar, Optional<Version> expected, Changes changes) {}

    /**
     * Changes it.
     *
     * @param command what is asked for
     * @return the calendar after it; the same version if nothing changed
     * @throws org.appticket.domain.permission.NotPermitted unless the actor administers
     * @throws org.appticket.domain.NotFound if there is no such calendar
     * @throws org.appticket.domain.Stale if another version is current than the one expected
     * @throws org.appticket.domain.InvalidValue if a value is not as it must be
     * @throws org.appticket.domain.Duplicate if another calendar has the new name
     */
    public NamedCalendar handle(Command command) {
        Permissions.require(command.by(), Duty.MANAGE_STRUCTURE);
        return desk.unitOfWork().run(() -> {
            NamedCalendar before = desk.calendars().get(command.calendar());
            before.require(command.expected());
            NamedCalendar after = command.changes().of(before).appliedTo(before);
            return desk.save(command.by(), before, after);
        });
    }
}
