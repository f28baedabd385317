package org.appticket.domain.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.appticket.domain.InvalidValue;
import org.junit.jupiter.api.Test;

final class StretchTest {

    private static final long SEED = 445;
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private static List<String> told(BusinessCalendar calendar, String from, String to) {
        return calendar.stretches(Instant.parse(from), Instant.parse(to)).stream()
                .map(part -> part.from().toString().substring(5, 16) + " " + part.kind()
                        + part.name().map(" "::concat).orElse(""))
                .toList();
    }

    private static BusinessCalendar office(List<Holiday> holidays, DatedException... exceptions) {
        OpeningHours week = OpeningHours.weekdays(Hours.parse("09:00", "12:00"), Hours.parse("13:00", "17:00"));
        return BusinessCalendar.of(ZoneOffset.UTC, week, holidays, List.of(exceptions));
    }

    @Test
    void a_span_is_told_without_gaps() {
        BusinessCalendar calendar = office(
                FrenchHolidays.ALSACE_MOSELLE.holidays(),
                DatedException.closed(LocalDate.of(2026, 12, 28), "Inventaire"));

        assertEquals(
                List.of(
                        "12-24T10:00 OPEN",
                        "12-24T12:00 CLOSED",
                        "12-24T13:00 OPEN",
                        "12-24T17:00 CLOSED",
                        "12-25T00:00 HOLIDAY Noël",
                        "12-26T00:00 HOLIDAY Saint-Étienne",
                        "12-27T00:00 CLOSED",
                        "12-28T00:00 CLOSED Inventaire",
                        "12-29T00:00 CLOSED",
                        "12-29T09:00 OPEN"),
                told(calendar, "2026-12-24T10:00:00Z", "2026-12-29T10:00:00Z"));
    }

    @Test
    void day_and_night_are_one_stretch() {
        BusinessCalendar always = BusinessCalendar.of(PARIS, OpeningHours.ALWAYS, List.of(), List.of());

        assertEquals(List.of("12-20T10:00 OPEN"), told(always, "2026-12-20T10:00:00Z", "2027-01-20T10:00:00Z"));
    }

    @Test
    void a_moment_has_no_stretches() {
        Instant noon = Instant.parse("2026-05-15T12:00:00Z");

        assertEquals(List.of(), office(List.of()).stretches(noon, noon));
        assertEquals(List.of(), office(List.of()).stretches(noon, noon.minusSeconds(1)));
    }

    @Test
    void stretches_follow_each_other_and_sum_to_what_is_between() {
        Random random = new Random(SEED);
        for (int i = 0; i < 150; i++) {
            BusinessCalendar calendar = RandomCalendar.of(random, PARIS, LocalDate.of(2026, 3, 29));
            Instant from = Instant.parse("2026-03-20T00:00:00Z").plusSeconds(random.nextInt(864_000));
            Instant to = from.plusSeconds(1 + random.nextInt(2_000_000));
            List<Stretch> stretches = calendar.stretches(from, to);
            String told = "seed " + SEED + ", calendar " + i;

            assertEquals(from, stretches.get(0).from(), told);
            assertEquals(to, stretches.get(stretches.size() - 1).to(), told);
            Duration open = Duration.ZERO;
            for (Stretch stretch : stretches) {
                boolean isOpen = stretch.kind() == Stretch.Kind.OPEN;
                open = open.plus(isOpen ? stretch.length() : Duration.ZERO);
                assertEquals(
                        isOpen ? stretch.length() : Duration.ZERO,
                        calendar.between(stretch.from(), stretch.to()),
                        told);
            }
            assertEquals(calendar.between(from, to), open, told);
            for (int k = 1; k < stretches.size(); k++) {
                Stretch before = stretches.get(k - 1);
                Stretch after = stretches.get(k);
                assertEquals(before.to(), after.from(), told);
                assertFalse(before.kind() == after.kind() && before.name().equals(after.name()), told);
            }
        }
    }

    @Test
    void a_holiday_goes_from_the_first_moment_of_its_date_to_that_of_the_next() {
        ZoneId saoPaulo = ZoneId.of("America/Sao_Paulo");
        BusinessCalendar calendar = BusinessCalendar.of(
                saoPaulo, OpeningHours.ALWAYS, List.of(new Holiday(Holiday.Once.parse("2018-11-04"))), List.of());

        List<Stretch> told =
                calendar.stretches(Instant.parse("2018-11-03T12:00:00Z"), Instant.parse("2018-11-06T12:00:00Z"));

        assertEquals(
                new Stretch(
                        Instant.parse("2018-11-04T03:00:00Z"),
                        Instant.parse("2018-11-05T02:00:00Z"),
                        Stretch.Kind.HOLIDAY,
                        Optional.empty()),
                told.get(1));
        assertEquals(3, told.size());
    }

    @Test
    void a_long_span_is_refused() {
        Instant from = Instant.parse("2020-01-01T00:00:00Z");
        Hours[] many = IntStream.range(0, 12)
                .mapToObj(i -> new Hours(7_000 * i + 60, 7_000 * i + 120))
                .toArray(Hours[]::new);
        BusinessCalendar busy = BusinessCalendar.of(
                PARIS, OpeningHours.onDays(List.of(DayOfWeek.values()), many), List.of(), List.of());
        Instant tenYears = from.plus(BusinessCalendar.MAX_SPAN);

        BusinessCalendar always = BusinessCalendar.of(PARIS, OpeningHours.ALWAYS, List.of(), List.of());

        assertEquals(1, always.stretches(from, tenYears).size());
        assertThrows(InvalidValue.class, () -> always.stretches(from, tenYears.plusSeconds(1)));
        InvalidValue refusal = assertThrows(InvalidValue.class, () -> busy.stretches(from, tenYears));
        Instant furthest =
                Instant.parse(String.valueOf(refusal.violations().get(0).facts().get("max")));
        assertEquals(
                BusinessCalendar.MAX_STRETCHES, busy.stretches(from, furthest).size());
    }
}
