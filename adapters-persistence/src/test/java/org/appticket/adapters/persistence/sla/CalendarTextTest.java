package org.appticket.adapters.persistence.sla;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.appticket.domain.calendar.BusinessCalendar;
import org.appticket.domain.calendar.DatedException;
import org.appticket.domain.calendar.FrenchHolidays;
import org.appticket.domain.calendar.Holiday;
import org.appticket.domain.calendar.Hours;
import org.appticket.domain.calendar.OpeningHours;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarTextTest {
    private static final String ALWAYS = "zone UTC\nweek MON 00:00-24:00";
    private static final List<String> DAYS = List.of("2026-05-14", "02-29", "EASTER", "ORTHODOX-2", "MON#-1/MAY");
    private static final List<String> NAMES =
            List.of("Noël", "a  b", "\\n", "back\\slash", "two\nlines\n", "a\ttab", "+ - ?", "🌉", "É".repeat(100));

    @Test
    void a_calendar_is_written_in_one_way_that_can_be_read() {
        BusinessCalendar calendar = BusinessCalendar.of(
                ZoneId.of("Europe/Paris"),
                OpeningHours.onDays(
                        List.of(DayOfWeek.MONDAY, DayOfWeek.SUNDAY),
                        Hours.parse("13:30", "24:00"),
                        Hours.parse("09:00:01", "12:30")),
                List.of(
                        new Holiday(Holiday.parseDay("12-25"), "Noël"),
                        new Holiday(Holiday.parseDay("EASTER+1")).switchedOff(),
                        new Holiday(Holiday.parseDay("2026-05-15"), "A\\B\nC").asProposal()),
                List.of(
                        DatedException.closed(LocalDate.of(2026, 12, 31), "Saint-Sylvestre"),
                        new DatedException(
                                LocalDate.of(2026, 12, 24), List.of(Hours.parse("09:00", "12:00")), Optional.empty())));

        String text = CalendarText.of(calendar);

        assertEquals("""
                zone Europe/Paris
                week MON 09:00:01-12:30,13:30-24:00
                week SUN 09:00:01-12:30,13:30-24:00
                holiday + 12-25 Noël
                holiday - EASTER+1
                holiday ? 2026-05-15 A\\\\B\\nC
                date 2026-12-24 09:00-12:00
                date 2026-12-31 - Saint-Sylvestre""", text);
        assertEquals(calendar, CalendarText.parse(text));
    }

    @Test
    void any_calendar_is_read_as_it_was_written() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int round = 0; round < 500; round++) {
            BusinessCalendar calendar = any(random);
            String text = CalendarText.of(calendar);
            assertEquals(calendar, CalendarText.parse(text), "seed " + seed + ": " + text);
            assertEquals(text, CalendarText.of(CalendarText.parse(text)), "seed " + seed);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "zone",
                "zone UTC",
                "week MON 00:00-24:00",
                "zone Nowhere/Land\nweek MON 00:00-24:00",
                ALWAYS + "\n",
                ALWAYS + "\nweek XYZ 00:00-24:00",
                ALWAYS + "\nweek TUE 09:00",
                ALWAYS + "\nweek TUE 09:00-10:00 more",
                ALWAYS + "\nholiday x 12-25",
                ALWAYS + "\nholiday +",
                ALWAYS + "\nholiday + 02-30",
                ALWAYS + "\ndate 2026-02-30 -",
                ALWAYS + "\nfeast + 12-25"
            })
    void what_is_written_otherwise_is_refused(String text) {
        assertThrows(RuntimeException.class, () -> CalendarText.parse(text));
    }

    @Test
    void calendars_that_were_read_last_are_kept() {
        ParsedCalendars parsed = new ParsedCalendars();
        BusinessCalendar first = parsed.of(ALWAYS);

        assertSame(first, parsed.of(new String(ALWAYS.toCharArray())));
        IntStream.range(0, ParsedCalendars.MOST)
                .forEach(hour -> parsed.of("zone UTC\nweek MON 00:00:%02d-24:00".formatted(hour)));
        assertNotSame(first, parsed.of(ALWAYS));
        assertEquals(first, parsed.of(ALWAYS));
    }

    private static BusinessCalendar any(Random random) {
        Map<DayOfWeek, List<Hours>> week = new EnumMap<>(DayOfWeek.class);
        Arrays.stream(DayOfWeek.values())
                .filter(day -> random.nextBoolean())
                .forEach(day -> week.put(day, hours(random)));
        week.put(DayOfWeek.THURSDAY, List.of(Hours.ALL_DAY));
        List<Holiday> holidays =
                new ArrayList<>(oneOf(List.of(FrenchHolidays.values()), random).holidays());
        DAYS.forEach(day -> holidays.add(holiday(day, random)));
        List<DatedException> exceptions = Stream.of(LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31))
                .map(date -> new DatedException(date, hours(random), name(random)))
                .toList();
        List<String> zones = ZoneId.getAvailableZoneIds().stream().sorted().toList();
        ZoneId zone = ZoneId.of(oneOf(zones, random));
        return BusinessCalendar.of(zone, new OpeningHours(week), holidays, exceptions);
    }

    private static <T> T oneOf(List<T> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }

    private static Holiday holiday(String day, Random random) {
        Holiday holiday = new Holiday(Holiday.parseDay(day), name(random), true, false);
        return oneOf(List.of(holiday, holiday.switchedOff(), holiday.asProposal()), random);
    }

    private static Optional<String> name(Random random) {
        return random.nextBoolean() ? Optional.empty() : Optional.of(oneOf(NAMES, random));
    }

    private static List<Hours> hours(Random random) {
        List<Hours> hours = new ArrayList<>();
        int from = random.nextInt(20_000);
        while (from < 60_000 && random.nextInt(4) > 0) {
            int to = from + 1 + random.nextInt(20_000);
            hours.add(new Hours(from, to));
            from = to + random.nextInt(2) * random.nextInt(20_000);
        }
        return hours;
    }
}
