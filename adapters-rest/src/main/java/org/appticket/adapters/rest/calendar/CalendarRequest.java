package org.appticket.adapters.rest.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.appticket.adapters.rest.input.JsonFields;
import org.appticket.adapters.rest.input.Nested;
import org.appticket.adapters.rest.input.Patch;
import org.appticket.application.calendar.AddCalendar;
import org.appticket.application.calendar.ChangeCalendar;
import org.appticket.domain.InvalidValue.Problem;
import org.appticket.domain.TextRule;
import org.appticket.domain.calendar.BusinessCalendar;
import org.appticket.domain.calendar.DatedException;
import org.appticket.domain.calendar.Holiday;
import org.appticket.domain.calendar.HolidayRule;
import org.appticket.domain.calendar.Hours;
import org.appticket.domain.calendar.OpeningHours;
import org.appticket.domain.people.Actor;

/** A calendar, as it is asked for. */
public final class CalendarRequest {
    private CalendarRequest() {}

    /** Refuses the body with everything that is wrong with it. */
    static AddCalendar.Command added(JsonFields fields, Actor by) {
        Optional<String> name = fields.required("name", fields.text("name", TextRule.NAME));
        Optional<ZoneId> zone = fields.required("zone", zone(fields));
        Optional<OpeningHours> week = fields.required("weekly", week(fields));
        List<Holiday> holidays = fields.optional("holidays", holidays(fields)).orElse(List.of());
        List<DatedException> exceptions =
                fields.optional("exceptions", exceptions(fields)).orElse(List.of());
        fields.check();
        return new AddCalendar.Command(
                by,
                name.orElseThrow(),
                BusinessCalendar.of(zone.orElseThrow(), week.orElseThrow(), holidays, exceptions));
    }

    /** The same of what changes; a day of the week that is {@code null} is closed. */
    public static ChangeCalendar.Changes changed(JsonFields fields) {
        ChangeCalendar.Changes changes = new ChangeCalendar.Changes(
                fields.optional("name", fields.text("name", TextRule.NAME)),
                fields.optional("zone", zone(fields)),
                fields.optional("weekly", Nested.object(fields, "weekly", inner -> days(inner, true)))
                        .orElse(Map.of()),
                fields.optional("holidays", holidays(fields)),
                fields.optional("exceptions", exceptions(fields)));
        fields.check();
        return changes;
    }

    /** The first three letters of a day. */
    static String word(DayOfWeek day) {
        return day.name().substring(0, 3);
    }

    private static Patch<ZoneId> zone(JsonFields fields) {
        return fields.checked("zone", fields.text("zone", TextRule.NAME), BusinessCalendar::parseZone);
    }

    private static Patch<OpeningHours> week(JsonFields fields) {
        return Nested.object(fields, "weekly", inner -> days(inner, false).map(OpeningHours::new));
    }

    /** Empty where something is wrong with a day. */
    private static Optional<Map<DayOfWeek, List<Hours>>> days(JsonFields fields, boolean merging) {
        Map<DayOfWeek, List<Hours>> days = new EnumMap<>(DayOfWeek.class);
        int given = 0;
        for (DayOfWeek day : DayOfWeek.values()) {
            Patch<List<Hours>> read = hours(fields, word(day));
            if (merging && read.present() && read.value().isEmpty()) {
                days.put(day, List.of());
            }
            (merging ? read.value() : fields.optional(word(day), read)).ifPresent(open -> days.put(day, open));
            given += fields.has(word(day)) ? 1 : 0;
        }
        return days.size() == given ? Optional.of(days) : Optional.empty();
    }

    private static Patch<List<Hours>> hours(JsonFields fields, String name) {
        List<Hours> before = new ArrayList<>();
        return Nested.pairs(fields, name, Hours.MAX_PER_DAY, (from, to) -> {
            Hours hours = Hours.parse(from, to);
            OpeningHours.onDays(
                    List.of(DayOfWeek.MONDAY),
                    Stream.concat(before.stream(), Stream.of(hours)).toArray(Hours[]::new));
            before.add(hours);
            return hours;
        });
    }

    private static Patch<List<Holiday>> holidays(JsonFields fields) {
        List<Holiday> before = new ArrayList<>();
        return Nested.objects(fields, "holidays", BusinessCalendar.MAX_DATES, inner -> {
            Optional<Holiday> read = holiday(inner);
            read.ifPresent(holiday -> {
                requireDistinct(
                        Stream.concat(
                                        before.stream()
                                                .filter(other -> other.day().equals(holiday.day())),
                                        read.stream())
                                .toList(),
                        List.of());
                before.add(holiday);
            });
            return read;
        });
    }

    private static Optional<Holiday> holiday(JsonFields fields) {
        Optional<Holiday.Day> day = day(fields);
        Optional<String> name = fields.optional("name", fields.text("name", TextRule.HOLIDAY));
        boolean proposed = fields.optional("proposed", fields.truth("proposed")).orElse(false);
        boolean active = fields.optional("active", fields.truth("active")).orElse(!proposed);
        if (active && proposed) {
            fields.fault("active", Problem.NOT_APPLICABLE);
            return Optional.empty();
        }
        return day.map(known -> new Holiday(known, name, active, proposed));
    }

    /** Exactly one of three members says when it is. */
    private static Optional<Holiday.Day> day(JsonFields fields) {
        Patch<Holiday.Day> date = fields.checked("date", fields.text("date", TextRule.TAG), Holiday.Once::parse);
        Patch<Holiday.Day> monthDay =
                fields.checked("monthDay", fields.text("monthDay", TextRule.TAG), Holiday.Yearly::parse);
        Patch<Holiday.Day> rule = fields.checked("rule", fields.text("rule", TextRule.TAG), HolidayRule::parse);
        List<String> given =
                Stream.of("date", "monthDay", "rule").filter(fields::has).toList();
        if (given.isEmpty()) {
            fields.fault("date", Problem.REQUIRED);
        }
        given.stream().skip(1).forEach(name -> fields.fault(name, Problem.NOT_APPLICABLE));
        return fields.optional("date", date)
                .or(() -> fields.optional("monthDay", monthDay))
                .or(() -> fields.optional("rule", rule));
    }

    private static Patch<List<DatedException>> exceptions(JsonFields fields) {
        List<DatedException> before = new ArrayList<>();
        return Nested.objects(fields, "exceptions", BusinessCalendar.MAX_DATES, inner -> {
            Optional<DatedException> read = exception(inner);
            read.ifPresent(exception -> {
                requireDistinct(
                        List.of(),
                        Stream.concat(
                                        before.stream()
                                                .filter(other -> other.date().equals(exception.date())),
                                        read.stream())
                                .toList());
                before.add(exception);
            });
            return read;
        });
    }

    private static Optional<DatedException> exception(JsonFields fields) {
        Optional<LocalDate> date = fields.required(
                        "date", fields.checked("date", fields.text("date", TextRule.TAG), Holiday.Once::parse))
                .map(Holiday.Once::date);
        Optional<List<Hours>> hours = fields.required("hours", hours(fields, "hours"));
        Optional<String> name = fields.optional("name", fields.text("name", TextRule.HOLIDAY));
        return date.flatMap(known -> hours.map(open -> new DatedException(known, open, name)));
    }

    /** What the calendar as a whole would refuse, told where it stands. */
    private static void requireDistinct(List<Holiday> holidays, List<DatedException> exceptions) {
        BusinessCalendar.of(ZoneId.of("UTC"), OpeningHours.ALWAYS, holidays, exceptions);
    }
}
