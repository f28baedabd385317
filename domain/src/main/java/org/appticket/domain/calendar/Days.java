package org.appticket.domain.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.appticket.domain.InvalidValue;
import org.appticket.domain.InvalidValue.Problem;

/** What every date is: the hours of a dated exception, or none because of a holiday, or those of the week. */
final class Days {

    /**
     * What one date is.
     *
     * @param hours when it is open
     * @param otherwise what it is when it is not open
     * @param name of what makes it unlike other days
     * @param seconds how long its hours are
     */
    record Day(List<Hours> hours, Stretch.Kind otherwise, Optional<String> name, long seconds) {
        private Day(List<Hours> hours, Stretch.Kind otherwise, Optional<String> name) {
            this(
                    hours,
                    otherwise,
                    name,
                    hours.stream().mapToLong(part -> part.to() - part.from()).sum());
        }
    }

    private record Closed(Holiday.Day when, Day day) {}

    private final Day[] week;
    private final List<Closed> holidays;
    private final NavigableMap<LocalDate, Day> exceptions = new TreeMap<>();

    Days(OpeningHours week, List<Holiday> holidays, List<DatedException> exceptions) {
        this.week = week(week);
        this.holidays = holidays.stream()
                .filter(Holiday::active)
                .map(holiday -> new Closed(holiday.day(), new Day(List.of(), Stretch.Kind.HOLIDAY, holiday.name())))
                .toList();
        exceptions.forEach(exception -> this.exceptions.put(
                exception.date(), new Day(exception.hours(), Stretch.Kind.CLOSED, exception.name())));
    }

    private static Day[] week(OpeningHours week) {
        return Arrays.stream(DayOfWeek.values())
                .map(day -> new Day(week.on(day), Stretch.Kind.CLOSED, Optional.empty()))
                .toArray(Day[]::new);
    }

    /**
     * One date.
     *
     * @param date which one
     * @return what it is
     */
    Day on(LocalDate date) {
        return between(date, date)[0];
    }

    /**
     * Every date from one to another one.
     *
     * @param first the first date
     * @param last the last date, not before the first
     * @return what they are, in order
     */
    Day[] between(LocalDate first, LocalDate last) {
        Day[] days = new Day[(int) (last.toEpochDay() - first.toEpochDay()) + 1];
        int weekday = first.getDayOfWeek().getValue() - 1;
        for (int i = 0; i < days.length; i++) {
            days[i] = week[weekday];
            weekday = weekday == 6 ? 0 : weekday + 1;
        }
        for (int i = holidays.size() - 1; i >= 0; i--) {
            Closed holiday = holidays.get(i);
            for (int year = first.getYear(); year <= last.getYear(); year++) {
                holiday.when().in(year).ifPresent(date -> put(days, first, date, holiday.day()));
            }
        }
        exceptions.subMap(first, true, last, true).forEach((date, day) -> put(days, first, date, day));
        return days;
    }

    private static void put(Day[] days, LocalDate first, LocalDate date, Day day) {
        long index = date.toEpochDay() - first.toEpochDay();
        if (index >= 0 && index < days.length) {
            days[(int) index] = day;
        }
    }

    /**
     * Sees to it that a list is bounded and says nothing twice.
     *
     * @param field what it is called, for the refusal
     * @param items the list
     * @param key what must be different
     * @throws InvalidValue if it is not so
     */
    static <T> void requireDistinct(String field, List<T> items, Function<T, String> key) {
        if (items.size() > BusinessCalendar.MAX_DATES) {
            throw InvalidValue.of(field, Problem.TOO_LONG, Map.of("max", BusinessCalendar.MAX_DATES));
        }
        Set<String> seen = new HashSet<>();
        for (T item : items) {
            if (!seen.add(key.apply(item))) {
                throw InvalidValue.of(field, Problem.REPEATED, Map.of("value", key.apply(item)));
            }
        }
    }
}
