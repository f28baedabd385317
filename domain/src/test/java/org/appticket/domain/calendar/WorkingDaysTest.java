package org.appticket.domain.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.appticket.domain.InvalidValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class WorkingDaysTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final BusinessCalendar OFFICE = BusinessCalendar.of(
            PARIS,
            OpeningHours.weekdays(Hours.parse("09:00", "12:30"), Hours.parse("13:30", "18:00")),
            FrenchHolidays.METROPOLE.holidays(),
            List.of());

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(PARIS).toInstant();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-05-12T10:00, 1, 2026-05-13T10:00, 2026-05-13T18:00",
        "2026-05-12T10:00, 2, 2026-05-15T10:00, 2026-05-15T18:00",
        "2026-05-12T10:00, 3, 2026-05-18T10:00, 2026-05-18T18:00",
        "2026-05-16T22:15:30, 1, 2026-05-18T22:15:30, 2026-05-18T18:00",
        "2026-05-18T10:00, -1, 2026-05-15T10:00, 2026-05-15T18:00",
        "2026-05-18T10:00, -2, 2026-05-13T10:00, 2026-05-13T18:00",
        "2026-05-17T10:00, -1, 2026-05-15T10:00, 2026-05-15T18:00",
        "2026-12-24T10:00, 2, 2026-12-29T10:00, 2026-12-29T18:00",
        "2026-12-31T10:00, 1, 2027-01-04T10:00, 2027-01-04T18:00",
        "2027-01-04T10:00, -1, 2026-12-31T10:00, 2026-12-31T18:00"
    })
    void closed_dates_are_not_counted(String from, int days, String sameTime, String end) {
        assertEquals(at(sameTime), OFFICE.plusWorkingDays(at(from), days));
        assertEquals(at(end), OFFICE.endOfWorkingDay(at(from), days));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-05-13T10:00, 2026-05-13T18:00",
        "2026-05-13T23:00, 2026-05-13T18:00",
        "2026-05-14T10:00, 2026-05-15T18:00",
        "2026-05-16T10:00, 2026-05-18T18:00"
    })
    void no_day_is_the_moment_itself_or_the_end_of_the_day(String from, String end) {
        assertEquals(at(from), OFFICE.plusWorkingDays(at(from), 0));
        assertEquals(at(end), OFFICE.endOfWorkingDay(at(from), 0));
    }

    @Test
    void counting_there_and_back_ends_where_it_began() {
        Instant start = at("2026-05-12T10:00");
        for (int days = 1; days < 600; days++) {
            assertEquals(start, OFFICE.plusWorkingDays(OFFICE.plusWorkingDays(start, days), -days));
            assertEquals(
                    OFFICE.plusWorkingDays(start, days),
                    OFFICE.plusWorkingDays(OFFICE.plusWorkingDays(start, days - 1), 1));
        }
    }

    @Test
    void the_time_on_the_wall_is_kept_when_the_clock_is_changed() {
        BusinessCalendar always = BusinessCalendar.of(PARIS, OpeningHours.ALWAYS, List.of(), List.of());

        assertEquals(at("2026-03-29T12:00"), always.plusWorkingDays(at("2026-03-28T12:00"), 1));
        assertEquals(Instant.parse("2026-03-29T01:30:00Z"), always.plusWorkingDays(at("2026-03-28T02:30"), 1));
        assertEquals(Instant.parse("2026-10-25T00:30:00Z"), always.plusWorkingDays(at("2026-10-24T02:30"), 1));
        assertEquals(Instant.parse("2026-10-25T23:00:00Z"), always.endOfWorkingDay(at("2026-10-24T02:30"), 1));
    }

    @Test
    void a_date_whose_only_hours_the_clock_leaves_out_is_no_working_day() {
        BusinessCalendar night = BusinessCalendar.of(
                PARIS,
                OpeningHours.onDays(List.of(DayOfWeek.SUNDAY), Hours.parse("02:30", "03:15")),
                List.of(),
                List.of());

        assertEquals(at("2026-04-05T12:00"), night.plusWorkingDays(at("2026-03-22T12:00"), 1));
        assertEquals(at("2026-04-05T03:15"), night.endOfWorkingDay(at("2026-03-22T12:00"), 1));
    }

    @Test
    void a_day_closes_when_the_last_of_its_hours_that_exist_is_over() {
        Hours shifted = Hours.parse("02:00", "02:59");
        Hours lost = Hours.parse("02:59", "03:10");
        BusinessCalendar night = BusinessCalendar.of(
                PARIS, OpeningHours.onDays(List.of(DayOfWeek.SUNDAY), shifted, lost), List.of(), List.of());

        assertEquals(at("2026-03-29T03:59"), night.endOfWorkingDay(at("2026-03-22T12:00"), 1));
        assertEquals(at("2026-04-05T03:10"), night.endOfWorkingDay(at("2026-03-22T12:00"), 2));
    }

    @Test
    void a_date_that_was_left_out_is_no_working_day() {
        ZoneId apia = ZoneId.of("Pacific/Apia");
        BusinessCalendar always = BusinessCalendar.of(apia, OpeningHours.ALWAYS, List.of(), List.of());
        ZonedDateTime thursday = LocalDate.of(2011, 12, 29).atTime(9, 0).atZone(apia);

        assertEquals(
                LocalDate.of(2011, 12, 31).atTime(9, 0).atZone(apia).toInstant(),
                always.plusWorkingDays(thursday.toInstant(), 1));
    }

    @Test
    void an_exception_makes_and_takes_a_working_day() {
        BusinessCalendar calendar = BusinessCalendar.of(
                PARIS,
                OpeningHours.weekdays(Hours.ALL_DAY),
                List.of(),
                List.of(
                        new DatedException(
                                LocalDate.of(2026, 5, 16), List.of(Hours.parse("10:00", "10:01")), Optional.empty()),
                        DatedException.closed(LocalDate.of(2026, 5, 18), "Pont")));

        assertEquals(at("2026-05-16T10:01"), calendar.endOfWorkingDay(at("2026-05-15T09:00"), 1));
        assertEquals(at("2026-05-20T00:00"), calendar.endOfWorkingDay(at("2026-05-15T09:00"), 2));
    }

    @Test
    void too_many_days_are_refused() {
        Instant start = at("2026-05-12T10:00");

        assertEquals(2066, OFFICE.plusWorkingDays(start, 10_000).atZone(PARIS).getYear());
        assertThrows(InvalidValue.class, () -> OFFICE.plusWorkingDays(start, 10_001));
        assertThrows(InvalidValue.class, () -> OFFICE.plusWorkingDays(start, -10_001));
        assertThrows(InvalidValue.class, () -> OFFICE.endOfWorkingDay(start, Integer.MIN_VALUE));
    }
}
