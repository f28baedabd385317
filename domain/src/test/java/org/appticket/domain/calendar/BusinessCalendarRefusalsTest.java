package org.appticket.domain.calendar;

import static org.appticket.domain.calendar.BusinessCalendar.EARLIEST;
import static org.appticket.domain.calendar.BusinessCalendar.LATEST;
import static org.appticket.domain.calendar.BusinessCalendar.MAX_BUDGET;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.appticket.domain.InvalidValue;
import org.appticket.domain.InvalidValue.Problem;
import org.appticket.domain.InvalidValue.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is asked, there is an answer or a refusal, and soon: the limit here is that of a busy machine. */
final class BusinessCalendarRefusalsTest {

    private static final Duration SOON = Duration.ofMinutes(1);
    private static final Instant NOON = Instant.parse("2026-05-15T12:00:00Z");
    private static final Instant EARLY = Instant.parse("0100-05-15T12:00:00Z");
    private static final Instant LATE = Instant.parse("9900-05-15T12:00:00Z");
    private static final BusinessCalendar ALWAYS = calendar(OpeningHours.ALWAYS, List.of());
    private static final BusinessCalendar MINUTE_A_WEEK =
            calendar(OpeningHours.onDays(List.of(DayOfWeek.MONDAY), Hours.parse("09:00", "09:01")), List.of());

    private static BusinessCalendar calendar(OpeningHours week, List<Holiday> holidays) {
        return BusinessCalendar.of(ZoneId.of("Europe/Paris"), week, holidays, List.of());
    }

    /** Every day of every year is a holiday. */
    private static BusinessCalendar never() {
        List<Holiday> everyDay = IntStream.range(0, 366)
                .mapToObj(day -> new Holiday(new Holiday.Yearly(
                        MonthDay.from(LocalDate.of(2024, 1, 1).plusDays(day)))))
                .toList();
        return calendar(OpeningHours.ALWAYS, everyDay);
    }

    /** As much work as a calendar can make: twelve seconds a day and as many rules as there may be. */
    private static BusinessCalendar laborious() {
        Hours[] seconds = IntStream.range(0, 12)
                .mapToObj(i -> new Hours(7_000 * i, 7_000 * i + 1))
                .toArray(Hours[]::new);
        List<Holiday> rules = IntStream.range(0, BusinessCalendar.MAX_DATES)
                .mapToObj(i ->
                        new Holiday(new HolidayRule.FromEaster(HolidayRule.Church.ORTHODOX, i % 200 - 70), "h" + i))
                .toList();
        return calendar(OpeningHours.onDays(List.of(DayOfWeek.values()), seconds), rules);
    }

    private static List<Violation> refusal(Executable act) {
        return assertThrows(InvalidValue.class, () -> assertTimeoutPreemptively(SOON, act))
                .violations();
    }

    private static Violation outOfRange(String field, Object min, Object max) {
        return new Violation(field, Problem.OUT_OF_RANGE, Map.of("min", min.toString(), "max", max.toString()));
    }

    static Stream<Instant> momentsOutside() {
        return Stream.of(
                Instant.MIN,
                Instant.MAX,
                EARLIEST.minusNanos(1),
                LATEST.plusNanos(1_000),
                Instant.parse("-0001-01-01T00:00:00Z"));
    }

    @ParameterizedTest
    @MethodSource("momentsOutside")
    void moments_outside_of_the_years_1_to_9999_are_refused(Instant outside) {
        List<Executable> questions = List.of(
                () -> ALWAYS.plus(outside, Duration.ZERO),
                () -> ALWAYS.minus(outside, Duration.ofHours(1)),
                () -> ALWAYS.between(outside, NOON),
                () -> ALWAYS.between(NOON, outside),
                () -> ALWAYS.isOpen(outside),
                () -> ALWAYS.nextOpen(outside),
                () -> ALWAYS.lastOpen(outside),
                () -> ALWAYS.plusWorkingDays(outside, 0),
                () -> ALWAYS.endOfWorkingDay(outside, 1),
                () -> ALWAYS.stretches(outside, NOON),
                () -> ALWAYS.stretches(NOON, outside));

        for (Executable question : questions) {
            List<Violation> violations = refusal(question);
            assertTrue(List.of("from", "to", "at").contains(violations.get(0).field()), violations.toString());
            assertEquals(Problem.OUT_OF_RANGE, violations.get(0).problem());
        }
    }

    static Stream<Duration> amountsOutside() {
        return Stream.of(
                Duration.ofNanos(-1),
                Duration.ofHours(-8),
                Duration.ofSeconds(Long.MIN_VALUE),
                MAX_BUDGET.plusNanos(1),
                Duration.ofSeconds(Long.MAX_VALUE, 999_999_999));
    }

    @ParameterizedTest
    @MethodSource("amountsOutside")
    void negative_and_enormous_amounts_are_refused(Duration amount) {
        List<Violation> expected = List.of(outOfRange("duration", "PT0S", MAX_BUDGET));

        assertEquals(expected, refusal(() -> ALWAYS.plus(NOON, amount)));
        assertEquals(expected, refusal(() -> ALWAYS.minus(NOON, amount)));
    }

    @Test
    void the_first_and_the_last_moment_are_reckoned_with() {
        assertEquals(LATEST, ALWAYS.plus(LATEST.minusSeconds(60), Duration.ofMinutes(1)));
        assertEquals(EARLIEST, ALWAYS.minus(EARLIEST.plusSeconds(60), Duration.ofMinutes(1)));
        assertEquals(Duration.between(EARLIEST, LATEST), ALWAYS.between(EARLIEST, LATEST));
        assertEquals(EARLIEST, ALWAYS.nextOpen(EARLIEST));
        assertEquals(LATEST, ALWAYS.lastOpen(LATEST));
        assertEquals(LATEST, ALWAYS.plus(LATEST.plusNanos(999), Duration.ZERO));
    }

    @Test
    void answers_outside_of_the_years_1_to_9999_are_refused() {
        List<Violation> expected = List.of(outOfRange("deadline", EARLIEST, LATEST));

        assertEquals(expected, refusal(() -> ALWAYS.plus(LATEST, Duration.ofNanos(1_000))));
        assertEquals(expected, refusal(() -> ALWAYS.minus(EARLIEST, Duration.ofNanos(1_000))));
        assertEquals(expected, refusal(() -> ALWAYS.plusWorkingDays(LATEST, 2)));
        assertEquals(expected, refusal(() -> ALWAYS.plusWorkingDays(EARLIEST, -1)));
        assertEquals(expected, refusal(() -> ALWAYS.endOfWorkingDay(LATEST, 0)));
        assertEquals(expected, refusal(() -> MINUTE_A_WEEK.nextOpen(LATEST)));
        assertEquals(expected, refusal(() -> MINUTE_A_WEEK.lastOpen(EARLIEST)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTC", "Pacific/Kiritimati", "Etc/GMT+12", "America/New_York"})
    void the_ends_of_time_are_the_same_in_every_zone(String zone) {
        BusinessCalendar calendar = BusinessCalendar.of(
                ZoneId.of(zone), OpeningHours.ALWAYS, FrenchHolidays.METROPOLE.holidays(), List.of());

        assertTrue(calendar.stretches(LATEST.minus(Duration.ofDays(9)), LATEST).size() <= 4);
        assertTrue(
                calendar.stretches(EARLIEST, EARLIEST.plus(Duration.ofDays(9))).size() >= 2);
        assertEquals(Duration.ofDays(1), calendar.between(NOON, NOON.plus(Duration.ofDays(1))));
        assertThrows(InvalidValue.class, () -> calendar.plus(LATEST, MAX_BUDGET));
        assertThrows(InvalidValue.class, () -> calendar.minus(EARLIEST, MAX_BUDGET));
    }

    @Test
    void a_calendar_that_hardly_opens_answers_soon() {
        Instant later = assertTimeoutPreemptively(SOON, () -> MINUTE_A_WEEK.plus(NOON, Duration.ofHours(1_000)));

        assertEquals(Duration.ofHours(1_000), MINUTE_A_WEEK.between(NOON, later));
        assertEquals(
                NOON.atZone(ZoneOffset.UTC).getYear() + 1_150,
                later.atZone(ZoneOffset.UTC).getYear());
        assertEquals(
                "deadline",
                refusal(() -> MINUTE_A_WEEK.plus(NOON, MAX_BUDGET)).get(0).field());
        assertEquals(
                "deadline",
                refusal(() -> MINUTE_A_WEEK.minus(NOON, MAX_BUDGET)).get(0).field());
    }

    @Test
    void a_calendar_that_never_opens_answers_soon() {
        BusinessCalendar never = never();

        assertEquals(
                "deadline",
                refusal(() -> never.plus(NOON, Duration.ofHours(1))).get(0).field());
        assertEquals(
                "deadline",
                refusal(() -> never.minus(EARLY, Duration.ofHours(1))).get(0).field());
        assertEquals("deadline", refusal(() -> never.nextOpen(LATE)).get(0).field());
        assertEquals("deadline", refusal(() -> never.lastOpen(EARLY)).get(0).field());
        assertEquals(
                "deadline",
                refusal(() -> never.plusWorkingDays(EARLY, -1)).get(0).field());
        assertEquals(
                "deadline", refusal(() -> never.endOfWorkingDay(LATE, 0)).get(0).field());
        assertEquals(NOON, never.plus(NOON, Duration.ZERO));
        assertEquals(Duration.ZERO, never.between(EARLIEST, LATEST));
        Supplier<List<Stretch>> tenYears = () -> never.stretches(NOON, NOON.plus(BusinessCalendar.MAX_SPAN));
        assertEquals(
                List.of(Stretch.Kind.HOLIDAY),
                assertTimeoutPreemptively(SOON, tenYears::get).stream()
                        .map(Stretch::kind)
                        .toList());
    }

    @Test
    void the_most_laborious_calendar_answers_soon() {
        BusinessCalendar laborious = laborious();

        assertEquals(
                "deadline",
                refusal(() -> laborious.plus(EARLIEST, MAX_BUDGET)).get(0).field());
        assertTrue(assertTimeoutPreemptively(SOON, () -> laborious.between(EARLIEST, LATEST))
                        .toHours()
                > 1_000);
    }

    @Test
    void too_many_dates_are_refused() {
        LocalDate first = LocalDate.of(2026, 1, 1);
        List<Holiday> holidays = new ArrayList<>();
        List<DatedException> exceptions = new ArrayList<>();
        for (int i = 0; i <= BusinessCalendar.MAX_DATES; i++) {
            holidays.add(new Holiday(new Holiday.Once(first.plusDays(i))));
            exceptions.add(DatedException.closed(first.plusDays(i), "closed"));
        }

        List<Holiday> many = holidays.subList(0, BusinessCalendar.MAX_DATES);
        assertEquals(many, calendar(OpeningHours.ALWAYS, many).holidays());
        assertEquals(
                List.of(new Violation("holidays", Problem.TOO_LONG, Map.of("max", 500))),
                refusal(() -> calendar(OpeningHours.ALWAYS, holidays)));
        assertEquals(
                List.of(new Violation("exceptions", Problem.TOO_LONG, Map.of("max", 500))),
                refusal(() -> BusinessCalendar.of(ZoneOffset.UTC, OpeningHours.ALWAYS, List.of(), exceptions)));
    }

    @Test
    void a_holiday_that_stands_there_twice_is_refused() {
        Holiday day = new Holiday(Holiday.Yearly.parse("05-01"), "Fête du Travail");

        assertEquals(
                2,
                calendar(OpeningHours.ALWAYS, List.of(day, new Holiday(day.day(), "May Day")))
                        .holidays()
                        .size());
        List<Violation> violations = refusal(() -> calendar(OpeningHours.ALWAYS, List.of(day, day.asProposal())));
        assertEquals("holidays", violations.get(0).field());
        assertEquals(Problem.REPEATED, violations.get(0).problem());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "Europe/Lutetia",
                "Paris",
                "europe/paris",
                "+02:00",
                "GMT+2",
                "Z",
                "../etc",
                "Europe/Paris "
            })
    void a_zone_that_does_not_exist_is_refused(String zone) {
        assertEquals(
                List.of(new Violation("zone", Problem.UNKNOWN_REFERENCE, Map.of())),
                refusal(() -> BusinessCalendar.parseZone(zone)));
    }
}
