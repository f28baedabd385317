package org.appticket.domain.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.appticket.domain.InvalidValue;
import org.appticket.domain.InvalidValue.Problem;
import org.junit.jupiter.api.Test;

final class DatedExceptionTest {

    private static final LocalDate CHRISTMAS_EVE = LocalDate.of(2026, 12, 24);
    private static final Instant EVE = Instant.parse("2026-12-24T00:00:00Z");
    private static final Hours DAY = Hours.parse("09:00", "18:00");
    private static final Hours NIGHT = Hours.parse("20:00", "24:00");
    private static final Hours MORNING = Hours.parse("09:00", "12:00");

    private static BusinessCalendar calendar(List<Holiday> holidays, DatedException... exceptions) {
        return BusinessCalendar.of(ZoneOffset.UTC, OpeningHours.weekdays(DAY), holidays, List.of(exceptions));
    }

    private static Duration openOn(BusinessCalendar calendar, Instant midnight) {
        return calendar.between(midnight, midnight.plus(Duration.ofDays(1)));
    }

    @Test
    void its_hours_go_before_those_of_the_week() {
        BusinessCalendar calendar =
                calendar(List.of(), new DatedException(CHRISTMAS_EVE, List.of(NIGHT, MORNING), Optional.empty()));

        assertEquals(Duration.ofHours(7), openOn(calendar, EVE));
        assertEquals(Instant.parse("2026-12-24T21:00:00Z"), calendar.plus(EVE, Duration.ofHours(4)));
        assertEquals(Duration.ofHours(9), openOn(calendar, EVE.plus(Duration.ofDays(1))));
    }

    @Test
    void it_opens_on_a_weekend_and_on_a_holiday() {
        LocalDate saturday = LocalDate.of(2026, 12, 26);
        Holiday holiday = new Holiday(Holiday.Yearly.parse("12-24"));
        BusinessCalendar calendar = calendar(
                List.of(holiday),
                new DatedException(saturday, List.of(MORNING), Optional.of("Soldes")),
                new DatedException(CHRISTMAS_EVE, List.of(MORNING), Optional.empty()));

        assertEquals(Duration.ofHours(3), openOn(calendar, EVE));
        assertEquals(Duration.ofHours(3), openOn(calendar, EVE.plus(Duration.ofDays(2))));
        assertEquals(Duration.ZERO, openOn(calendar(List.of(holiday)), EVE));
    }

    @Test
    void without_hours_it_closes_a_date() {
        BusinessCalendar calendar = calendar(List.of(), DatedException.closed(CHRISTMAS_EVE, "Inventaire"));

        assertEquals(Duration.ZERO, openOn(calendar, EVE));
        assertFalse(calendar.isOpen(EVE.plus(Duration.ofHours(10))));
    }

    @Test
    void a_date_has_one_at_most_and_they_are_kept_in_order() {
        DatedException eve = DatedException.closed(CHRISTMAS_EVE, "Inventaire");
        DatedException before = DatedException.closed(CHRISTMAS_EVE.minusDays(9), "Fermé");

        assertEquals(List.of(before, eve), calendar(List.of(), eve, before).exceptions());
        InvalidValue refusal = assertThrows(
                InvalidValue.class,
                () -> calendar(List.of(), eve, new DatedException(CHRISTMAS_EVE, List.of(DAY), Optional.empty())));
        assertEquals("exceptions", refusal.violations().get(0).field());
        assertEquals(Problem.REPEATED, refusal.violations().get(0).problem());
    }

    @Test
    void what_cannot_be_is_refused() {
        LocalDate late = LocalDate.of(10_000, 1, 1);
        Hours noon = Hours.parse("11:00", "13:00");

        assertThrows(InvalidValue.class, () -> DatedException.closed(late, "never"));
        assertThrows(InvalidValue.class, () -> DatedException.closed(LocalDate.of(0, 12, 31), "never"));
        assertThrows(InvalidValue.class, () -> DatedException.closed(CHRISTMAS_EVE, "x".repeat(101)));
        assertThrows(
                InvalidValue.class, () -> new DatedException(CHRISTMAS_EVE, List.of(MORNING, noon), Optional.empty()));
    }
}
