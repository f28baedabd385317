package com.example.desk;

import static com.example.desk.Office.at;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.appticket.domain.InvalidValue;
import org.appticket.domain.calendar.BusinessCalendar;
import org.appticket.domain.calendar.Hours;
import org.appticket.domain.calendar.OpeningHours;
import org.junit.jupiter.api.Test;

/** What the page says of time zones and changes of the clock is so. */
class ClockChangeTest {

    private static final BusinessCalendar NIGHTS = BusinessCalendar.of(
            Office.PARIS,
            OpeningHours.onDays(List.of(DayOfWeek.SUNDAY), Hours.parse("02:30", "06:00")),
            List.of(),
            List.of());

    @Test
    void what_the_clock_leaves_out_is_moved_forward() {
        assertEquals(Instant.parse("2026-03-29T01:30:00Z"), NIGHTS.nextOpen(at("2026-03-29T00:00")));
        assertEquals(at("2026-03-29T03:30"), NIGHTS.nextOpen(at("2026-03-29T00:00")));
    }

    @Test
    void of_what_the_clock_shows_twice_the_first_is_meant() {
        assertEquals(Instant.parse("2026-10-25T00:30:00Z"), NIGHTS.nextOpen(at("2026-10-25T00:00")));
    }

    @Test
    void hours_of_which_nothing_is_left_are_skipped() {
        BusinessCalendar gap = BusinessCalendar.of(
                Office.PARIS,
                OpeningHours.onDays(
                        List.of(DayOfWeek.SUNDAY), Hours.parse("02:30", "03:15"), Hours.parse("04:00", "05:00")),
                List.of(),
                List.of());

        assertEquals(Duration.ofHours(1), gap.between(at("2026-03-29T00:00"), at("2026-03-30T00:00")));
    }

    @Test
    void a_working_day_keeps_the_time_on_the_wall() {
        assertEquals(at("2026-03-30T15:00"), Office.days().plusWorkingDays(at("2026-03-27T15:00"), 1));
    }

    @Test
    void what_is_used_up_when_it_closes_is_used_up_then() {
        assertEquals(at("2026-05-18T17:00"), Office.days().plus(at("2026-05-18T16:00"), Duration.ofHours(1)));
    }

    @Test
    void only_names_of_the_database_are_zones() {
        assertThrows(InvalidValue.class, () -> BusinessCalendar.parseZone("Paris"));
        assertThrows(InvalidValue.class, () -> BusinessCalendar.parseZone("+02:00"));
    }
}
