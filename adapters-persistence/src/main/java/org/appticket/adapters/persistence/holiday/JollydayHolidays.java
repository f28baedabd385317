package org.appticket.adapters.persistence.holiday;

import de.focus_shift.jollyday.core.CalendarHierarchy;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.appticket.application.port.sla.Country;
import org.appticket.application.port.sla.HolidaySources;
import org.appticket.domain.InvalidValue;
import org.appticket.domain.InvalidValue.Problem;
import org.appticket.domain.TextRule;
import org.appticket.domain.calendar.Holiday;
import org.jspecify.annotations.Nullable;

/** Holidays as Jollyday knows them: rules in files of its jar, and nothing from outside. */
public final class JollydayHolidays implements HolidaySources {

    @Override
    public List<Holiday> list(Country country, Year from, Year to, Locale language) {
        HolidayManager manager = manager(country.code());
        String[] region = country.region()
                .map(text -> text.toLowerCase(Locale.ROOT).split("-", -1))
                .orElse(new String[0]);
        requireKnown(manager.getCalendarHierarchy(), region);
        SortedMap<LocalDate, Holiday> holidays = new TreeMap<>();
        manager.getHolidays(
                        LocalDate.of(from.getValue(), Month.JANUARY, 1),
                        LocalDate.of(to.getValue(), Month.DECEMBER, 31),
                        HolidayType.PUBLIC_HOLIDAY,
                        region)
                .forEach(known -> holidays.putIfAbsent(
                        known.getDate(), holiday(known.getDate(), known.getDescription(language))));
        return List.copyOf(holidays.values());
    }

    private static HolidayManager manager(String code) {
        if (!HolidayManager.getSupportedCalendarCodes().contains(code)) {
            throw InvalidValue.of("country", Problem.UNKNOWN_REFERENCE);
        }
        return HolidayManager.getInstance(ManagerParameters.create(code.toLowerCase(Locale.ROOT)));
    }

    private static void requireKnown(CalendarHierarchy country, String... region) {
        CalendarHierarchy place = country;
        for (String part : Arrays.asList(region)) {
            @Nullable CalendarHierarchy below = place.getChildren().get(part);
            if (below == null) {
                throw InvalidValue.of("region", Problem.UNKNOWN_REFERENCE);
            }
            place = below;
        }
    }

    private static Holiday holiday(LocalDate date, String name) {
        Optional<String> fitting =
                Optional.of(name).filter(text -> text.codePointCount(0, text.length()) <= TextRule.HOLIDAY.max());
        return new Holiday(new Holiday.Once(date), fitting, true, false);
    }
}
