package org.appticket.domain.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ClockChangeTest {

    private static BusinessCalendar daily(String zone, String hours) {
        Hours[] parts = Arrays.stream(hours.split(" ", -1))
                .map(part -> Hours.parse(part.substring(0, 5), part.substring(6)))
                .toArray(Hours[]::new);
        return BusinessCalendar.of(
                ZoneId.of(zone), OpeningHours.onDays(List.of(DayOfWeek.values()), parts), List.of(), List.of());
    }

    private static Duration openOn(BusinessCalendar calendar, LocalDate date) {
        return calendar.between(
                date.atStartOfDay(calendar.zone()).toInstant(),
                date.plusDays(1).atStartOfDay(calendar.zone()).toInstant());
    }

    @ParameterizedTest
    @CsvSource({
        "Europe/Paris, 2026-03-29, 00:00-24:00, PT23H",
        "Europe/Paris, 2026-10-25, 00:00-24:00, PT25H",
        "Europe/Paris, 2026-03-29, 02:30-03:15, PT0S",
        "Europe/Paris, 2026-03-28, 02:30-03:15, PT45M",
        "Europe/Paris, 2026-03-29, 02:00-03:00, PT0S",
        "Europe/Paris, 2026-03-29, 02:00-02:59, PT59M",
        "Europe/Paris, 2026-03-29, 01:30-02:30, PT1H",
        "Europe/Paris, 2026-03-29, 02:30-04:00, PT30M",
        "Europe/Paris, 2026-03-29, 00:00-02:00 02:00-03:00 03:00-12:00, PT11H",
        "Europe/Paris, 2026-03-29, 02:15-02:45 03:00-03:30, PT45M",
        "Europe/Paris, 2026-10-25, 02:00-03:00, PT2H",
        "Europe/Paris, 2026-10-25, 02:15-02:45, PT30M",
        "Europe/Paris, 2026-10-25, 02:00-02:30 02:30-03:00, PT2H",
        "Europe/Paris, 2026-10-25, 01:00-02:30, PT1H30M",
        "Australia/Lord_Howe, 2026-10-04, 00:00-24:00, PT23H30M",
        "Australia/Lord_Howe, 2026-10-04, 02:10-02:20, PT10M",
        "Australia/Lord_Howe, 2026-04-05, 01:30-02:00, PT1H",
        "America/Sao_Paulo, 2018-11-04, 00:00-24:00, PT23H",
        "America/Sao_Paulo, 2018-11-04, 00:15-00:45, PT30M",
        "America/Sao_Paulo, 2018-11-03, 23:00-24:00, PT1H",
        "America/Havana, 2026-11-01, 00:00-01:00, PT2H",
        "Asia/Kolkata, 2026-03-29, 00:00-24:00, PT24H",
        "Pacific/Apia, 2011-12-29, 00:00-24:00, PT24H",
        "Pacific/Apia, 2011-12-31, 00:00-24:00, PT24H"
    })
    void elapsed_time_counts(String zone, LocalDate date, String hours, Duration expected) {
        assertEquals(expected, openOn(daily(zone, hours), date));
    }

    @ParameterizedTest
    @CsvSource({
        "Europe/Paris, 2026-03-29, 02:30-24:00, 2026-03-29T01:30:00Z",
        "Europe/Paris, 2026-10-25, 02:30-24:00, 2026-10-25T00:30:00Z",
        "America/Los_Angeles, 2014-03-09, 02:30-24:00, 2014-03-09T10:30:00Z",
        "America/Sao_Paulo, 2015-10-18, 00:30-24:00, 2015-10-18T03:30:00Z",
        "Europe/Paris, 1900-06-01, 09:00-24:00, 1900-06-01T08:50:39Z"
    })
    void times_on_the_wall_are_found_as_the_zone_has_them(String zone, LocalDate date, String hours, Instant opening) {
        BusinessCalendar calendar = daily(zone, hours);

        assertEquals(
                opening, calendar.nextOpen(date.atStartOfDay(calendar.zone()).toInstant()));
    }

    @Test
    void a_deadline_in_the_night_of_the_change_is_as_far_away_as_it_says() {
        BusinessCalendar always = daily("Europe/Paris", "00:00-24:00");
        Instant evening = Instant.parse("2026-03-28T21:00:00Z");

        assertEquals(evening.plus(Duration.ofHours(10)), always.plus(evening, Duration.ofHours(10)));
        assertEquals(evening, always.minus(evening.plus(Duration.ofHours(10)), Duration.ofHours(10)));
    }

    @Test
    void a_date_that_the_zone_left_out_has_no_hours() {
        ZoneId apia = ZoneId.of("Pacific/Apia");
        BusinessCalendar fridays = BusinessCalendar.of(
                apia,
                OpeningHours.onDays(List.of(DayOfWeek.FRIDAY), Hours.parse("09:00", "17:00")),
                List.of(),
                List.of());
        Instant thursday = LocalDate.of(2011, 12, 29).atTime(12, 0).atZone(apia).toInstant();

        assertEquals(LocalDate.of(2012, 1, 6).atTime(9, 0).atZone(apia).toInstant(), fridays.nextOpen(thursday));
        assertEquals(
                Duration.ofDays(2),
                daily("Pacific/Apia", "00:00-24:00").between(thursday, thursday.plus(Duration.ofDays(2))));
    }

    @Test
    void a_holiday_takes_the_whole_date_however_long_it_is() {
        ZoneId paris = ZoneId.of("Europe/Paris");
        BusinessCalendar calendar = BusinessCalendar.of(
                paris, OpeningHours.ALWAYS, List.of(new Holiday(Holiday.Once.parse("2026-10-25"))), List.of());
        Instant midnight = LocalDate.of(2026, 10, 25).atStartOfDay(paris).toInstant();

        assertEquals(midnight.plus(Duration.ofHours(25)), calendar.nextOpen(midnight));
        assertTrue(calendar.isOpen(midnight.minusSeconds(1)));
        assertFalse(calendar.isOpen(midnight.plus(Duration.ofHours(25)).minusSeconds(1)));
    }

    @Test
    void a_date_that_came_twice_is_open_as_long_as_it_lasted() {
        BusinessCalendar juneau = daily("America/Juneau", "00:00-24:00");

        assertEquals(Duration.ofDays(2), openOn(juneau, LocalDate.of(1867, 10, 19)));
    }
}
