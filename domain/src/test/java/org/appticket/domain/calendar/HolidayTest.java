package org.appticket.domain.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.appticket.domain.InvalidValue;
import org.appticket.domain.InvalidValue.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class HolidayTest {

    private static final Instant NOON = Instant.parse("2026-05-14T12:00:00Z");

    private static LocalDate date(String rule, int year) {
        return HolidayRule.parse(rule).in(year).orElseThrow();
    }

    private static boolean opensAtNoon(Holiday holiday) {
        return BusinessCalendar.of(ZoneOffset.UTC, OpeningHours.ALWAYS, List.of(holiday), List.of())
                .isOpen(NOON);
    }

    @Test
    void a_holiday_counts_once_somebody_confirmed_it_and_while_it_is_switched_on() {
        Holiday holiday = new Holiday(Holiday.Once.parse("2026-05-14"), "Ascension");

        assertFalse(opensAtNoon(holiday));
        assertTrue(opensAtNoon(holiday.asProposal()));
        assertFalse(opensAtNoon(holiday.asProposal().confirmed()));
        assertTrue(opensAtNoon(holiday.switchedOff()));
        assertFalse(opensAtNoon(holiday.switchedOff().confirmed()));
        assertEquals(holiday, holiday.asProposal().confirmed());
        assertTrue(holiday.asProposal().proposed());
        assertFalse(holiday.asProposal().switchedOff().proposed());
    }

    @Test
    void a_holiday_is_not_both_proposed_and_active() {
        InvalidValue refusal = assertThrows(
                InvalidValue.class, () -> new Holiday(Holiday.Yearly.parse("05-01"), Optional.empty(), true, true));

        assertEquals("active", refusal.violations().get(0).field());
        assertEquals(Problem.NOT_APPLICABLE, refusal.violations().get(0).problem());
    }

    @Test
    void a_name_is_short_and_visible() {
        Holiday.Day day = Holiday.Yearly.parse("05-01");

        assertEquals(Optional.of("Fête"), new Holiday(day, " Fête ").name());
        assertEquals(100, new Holiday(day, "x".repeat(100)).name().orElseThrow().length());
        assertThrows(InvalidValue.class, () -> new Holiday(day, "x".repeat(101)));
        assertThrows(InvalidValue.class, () -> new Holiday(day, " "));
    }

    @Test
    void the_29th_of_february_is_a_holiday_in_leap_years_alone() {
        Holiday.Day day = Holiday.Yearly.parse("02-29");

        assertEquals(
                List.of(1996, 2000, 2004),
                IntStream.rangeClosed(1996, 2004)
                        .filter(year -> day.in(year).isPresent())
                        .boxed()
                        .toList());
        assertEquals(Optional.empty(), day.in(1900));
        assertEquals(Optional.of(LocalDate.of(2000, 2, 29)), day.in(2000));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-05-14",
                "0001-01-01",
                "9999-12-31",
                "12-25",
                "02-29",
                "EASTER",
                "EASTER+39",
                "EASTER-2",
                "ORTHODOX+1",
                "ORTHODOX",
                "MON#1/SEP",
                "THU#4/NOV",
                "MON#-1/MAY",
                "SAT>=06-20",
                "WED<=11-22"
            })
    void what_is_written_down_is_read_again(String text) {
        assertEquals(text, Holiday.parseDay(text).text());
        assertEquals(
                Holiday.parseDay(text), Holiday.parseDay(Holiday.parseDay(text).text()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "30",
                "02-30",
                "13-01",
                "00-10",
                "06-31",
                "2-3",
                "2026-02-30",
                "2026-13-01",
                "0000-01-01",
                "10000-01-01",
                "+10000-01-01",
                "-2026-01-01",
                "2026-1-1",
                "2026-02-29",
                "EASTER+",
                "EASTER+151",
                "EASTER-71",
                "EASTER+9999",
                "EASTER 1",
                "EASTERN",
                "XMAS",
                "MON#0/SEP",
                "MON#6/SEP",
                "MON#-6/SEP",
                "LUN#1/SEP",
                "MON#1/SPE",
                "MON>=02-29",
                "MON>=02-30",
                "MON>=12-26",
                "MON<=01-06",
                "MON>06-20",
                "MON#1",
                "١٢-٢٥"
            })
    void what_is_no_day_is_refused(String text) {
        assertThrows(InvalidValue.class, () -> Holiday.parseDay(text));
    }

    @Test
    void an_endless_text_is_no_day() {
        assertThrows(InvalidValue.class, () -> Holiday.parseDay("1".repeat(1_000_000)));
        assertThrows(InvalidValue.class, () -> Holiday.parseDay("E".repeat(1_000_000)));
    }

    @ParameterizedTest
    @CsvSource({
        "EASTER_SUNDAY, 2026-04-05",
        "GOOD_FRIDAY, 2026-04-03",
        "easter_monday, 2026-04-06",
        "ASCENSION, 2026-05-14",
        "WHIT_SUNDAY, 2026-05-24",
        "WHIT_MONDAY, 2026-05-25",
        "CORPUS_CHRISTI, 2026-06-04",
        "CARNIVAL, 2026-02-17",
        "ASH_WEDNESDAY, 2026-02-18",
        "EASTER+1, 2024-04-01",
        "EASTER, 2000-04-23",
        "EASTER, 1818-03-22",
        "EASTER, 2285-03-22",
        "EASTER, 1943-04-25",
        "EASTER, 2038-04-25",
        "ORTHODOX, 2021-05-02",
        "ORTHODOX, 2024-05-05",
        "ORTHODOX, 2025-04-20",
        "ORTHODOX+1, 2026-04-13",
        "MON#1/SEP, 2026-09-07",
        "THU#4/NOV, 2026-11-26",
        "MON#-1/MAY, 2026-05-25",
        "MON#5/AUG, 2026-08-31",
        "SUN#-5/AUG, 2026-08-02",
        "SAT>=06-20, 2026-06-20",
        "SAT>=06-20, 2025-06-21",
        "WED<=11-22, 2026-11-18",
        "MON<=05-25, 2026-05-25"
    })
    void a_rule_gives_the_date_of_a_year(String rule, LocalDate expected) {
        assertEquals(expected, date(rule, expected.getYear()));
    }

    @Test
    void a_month_without_a_fifth_weekday_has_no_such_holiday() {
        assertEquals(Optional.empty(), HolidayRule.parse("MON#5/SEP").in(2026));
        assertEquals(Optional.empty(), HolidayRule.parse("MON#-5/SEP").in(2026));
    }

    @Test
    void easter_is_when_meeus_jones_and_butcher_say_so() {
        for (int year = 0; year <= 10_000; year++) {
            int h = (19 * (year % 19) + year / 100 - year / 400 - (year / 100 - (year / 100 + 8) / 25 + 1) / 3 + 15)
                    % 30;
            int l = (32 + 2 * (year / 100 % 4) + 2 * (year % 100 / 4) - h - year % 100 % 4) % 7;
            int m = (year % 19 + 11 * h + 22 * l) / 451;
            int n = h + l - 7 * m + 114;

            assertEquals(LocalDate.of(year, n / 31, n % 31 + 1), date("EASTER", year));
        }
    }

    @Test
    void orthodox_easter_is_a_sunday_that_never_comes_first() {
        for (int year = 1583; year <= 4000; year++) {
            LocalDate orthodox = date("ORTHODOX", year);

            assertEquals(7, orthodox.getDayOfWeek().getValue());
            assertFalse(orthodox.isBefore(date("EASTER", year)));
        }
    }

    @Test
    void a_rule_never_leaves_its_year() {
        List<String> extremes =
                List.of("EASTER-70", "EASTER+150", "ORTHODOX-70", "ORTHODOX+150", "SUN>=12-25", "SUN<=01-07");
        for (int year = 0; year <= 10_000; year++) {
            for (String rule : extremes) {
                assertEquals(year, date(rule, year).getYear());
            }
        }
    }
}
