package org.appticket.domain.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;

/** Calendars by chance, which like the hours in which clocks are changed. */
final class RandomCalendar {

    private final Random random;
    private final ZoneId zone;
    private final LocalDate around;

    private RandomCalendar(Random random, ZoneId zone, LocalDate around) {
        this.random = random;
        this.zone = zone;
        this.around = around;
    }

    /** Hours begin and end with a minute; holidays and exceptions are within days of a date. */
    static BusinessCalendar of(Random random, ZoneId zone, LocalDate around) {
        return new RandomCalendar(random, zone, around).calendar();
    }

    private BusinessCalendar calendar() {
        Map<DayOfWeek, List<Hours>> week = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            week.put(day, random.nextInt(8) == 0 ? List.of(Hours.ALL_DAY) : hours(random.nextInt(5)));
        }
        week.put(DayOfWeek.of(1 + random.nextInt(7)), hours(1 + random.nextInt(4)));
        Map<LocalDate, DatedException> exceptions = new TreeMap<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            LocalDate date = near();
            exceptions.put(date, new DatedException(date, hours(random.nextInt(3)), Optional.empty()));
        }
        return BusinessCalendar.of(zone, new OpeningHours(week), holidays(), List.copyOf(exceptions.values()));
    }

    private List<Hours> hours(int parts) {
        TreeSet<Integer> cuts = new TreeSet<>();
        while (cuts.size() < 2 * parts) {
            cuts.add(
                    switch (random.nextInt(4)) {
                        case 0 -> 5 * random.nextInt(61);
                        case 1 -> 1_440 - 5 * random.nextInt(25);
                        default -> 15 * random.nextInt(97);
                    });
        }
        List<Hours> hours = new ArrayList<>();
        while (!cuts.isEmpty()) {
            hours.add(new Hours(60 * cuts.pollFirst(), 60 * cuts.pollFirst()));
        }
        return hours;
    }

    private List<Holiday> holidays() {
        List<Holiday> holidays = new ArrayList<>();
        if (random.nextBoolean()) {
            holidays.add(new Holiday(new Holiday.Once(near()), "once"));
        }
        if (random.nextBoolean()) {
            holidays.add(new Holiday(new Holiday.Yearly(MonthDay.from(near())), "yearly"));
        }
        if (random.nextBoolean()) {
            holidays.add(new Holiday(new Holiday.Yearly(MonthDay.from(near())), "off").switchedOff());
        }
        holidays.add(new Holiday(HolidayRule.EASTER_MONDAY, "rule"));
        return holidays;
    }

    private LocalDate near() {
        return around.plusDays(random.nextInt(9) - 4);
    }
}
