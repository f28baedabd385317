package org.appticket.domain.calendar;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What somebody wants to change of a calendar: nothing means "as it was".
 *
 * @param name the new name
 * @param zone where it is now
 * @param week when it is open in a week without holidays
 * @param holidays all holidays
 * @param exceptions all dates with hours of their own
 */
public record CalendarPatch(
        Optional<String> name,
        Optional<ZoneId> zone,
        Optional<OpeningHours> week,
        Optional<List<Holiday>> holidays,
        Optional<List<DatedException>> exceptions) {

    /** Copies the lists. */
    public CalendarPatch {
        holidays = holidays.map(List::copyOf);
        exceptions = exceptions.map(List::copyOf);
    }

    /**
     * The calendar as it is to be.
     *
     * @param before as it is
     * @return the calendar with what this patch changes, not saved yet
     * @throws org.appticket.domain.InvalidValue if the new name is not as it must be, or {@link BusinessCalendar#of}
     *     refuses the new dates
     */
    public NamedCalendar appliedTo(NamedCalendar before) {
        BusinessCalendar hours = before.hours();
        return new NamedCalendar(
                before.id(),
                before.version(),
                name.orElse(before.name()),
                BusinessCalendar.of(
                        zone.orElse(hours.zone()),
                        week.orElse(hours.week()),
                        holidays.orElse(hours.holidays()),
                        exceptions.orElse(hours.exceptions())));
    }

    /**
     * What differs between two calendars.
     *
     * @param before the calendar as it was
     * @param after the calendar as it is
     * @return the words for what changed, without the values
     */
    public static List<String> changed(NamedCalendar before, NamedCalendar after) {
        List<String> words = new ArrayList<>();
        if (!after.name().equals(before.name())) {
            words.add("name");
        }
        if (!after.hours().zone().equals(before.hours().zone())) {
            words.add("zone");
        }
        if (!after.hours().week().equals(before.hours().week())) {
            words.add("weekly");
        }
        if (!after.hours().holidays().equals(before.hours().holidays())) {
            words.add("holidays");
        }
        if (!after.hours().exceptions().equals(before.hours().exceptions())) {
            words.add("exceptions");
        }
        return words;
    }
}
