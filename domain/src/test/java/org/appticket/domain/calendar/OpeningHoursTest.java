package org.appticket.domain.calendar;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.DayOfWeek;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.appticket.domain.InvalidValue;
import org.appticket.domain.InvalidValue.Problem;
import org.appticket.domain.InvalidValue.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class OpeningHoursTest {

    private static final Hours MORNING = Hours.parse("09:00", "12:00");
    private static final Hours AFTERNOON = Hours.parse("12:00", "18:00");

    @ParameterizedTest
    @CsvSource({
        "00:00, 24:00, 0, 86400, 00:00-24:00",
        "09:00, 12:30, 32400, 45000, 09:00-12:30",
        "23:59, 24:00:00, 86340, 86400, 23:59-24:00",
        "08:30:15, 08:30:16, 30615, 30616, 08:30:15-08:30:16",
        "00:00:00, 00:00:01, 0, 1, 00:00-00:00:01"
    })
    void hours_are_read_and_written(String from, String to, int first, int last, String text) {
        Hours hours = Hours.parse(from, to);

        assertEquals(new Hours(first, last), hours);
        assertEquals(text, hours.toString());
        assertEquals(hours, Hours.parse(hours.fromText(), hours.toText()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "9:00",
                "09",
                "09:0",
                "09:60",
                "24:01",
                "24:00:01",
                "25:00",
                "09:00:60",
                "09:00 ",
                "-9:00",
                "0900",
                "09.00",
                "٠٩:٠٠",
                "09:00Z",
                "noon",
                "09:00:00.5"
            })
    void what_is_no_time_is_refused(String text) {
        assertEquals(
                List.of(new Violation("from", Problem.WRONG_FORMAT, Map.of("expected", "HH:MM"))),
                refusal(() -> Hours.parse(text, "24:00")));
        assertEquals("to", refusal(() -> Hours.parse("00:00", text)).get(0).field());
    }

    @ParameterizedTest
    @CsvSource({
        "09:00, 09:00, to, 09:00:01, 24:00",
        "18:00, 09:00, to, 18:00:01, 24:00",
        "23:59:59, 00:00, to, 24:00, 24:00",
        "24:00, 24:00, from, 00:00, 23:59:59"
    })
    void hours_that_end_before_they_begin_are_refused(String from, String to, String field, String min, String max) {
        assertEquals(
                List.of(new Violation(field, Problem.OUT_OF_RANGE, Map.of("min", min, "max", max))),
                refusal(() -> Hours.parse(from, to)));
    }

    @Test
    void hours_outside_of_a_day_are_refused() {
        assertEquals("from", refusal(() -> new Hours(-1, 10)).get(0).field());
        assertEquals("to", refusal(() -> new Hours(0, 86_401)).get(0).field());
        assertEquals("to", refusal(() -> new Hours(0, Integer.MIN_VALUE)).get(0).field());
    }

    @Test
    void a_week_keeps_its_hours_in_order() {
        OpeningHours week = new OpeningHours(Map.of(MONDAY, List.of(AFTERNOON, MORNING), TUESDAY, List.of()));

        assertEquals(List.of(MORNING, AFTERNOON), week.on(MONDAY));
        assertEquals(List.of(), week.on(TUESDAY));
        assertEquals(new OpeningHours(Map.of(MONDAY, List.of(MORNING, AFTERNOON))), week);
        assertThrows(UnsupportedOperationException.class, () -> week.days().put(SUNDAY, List.of(MORNING)));
    }

    @Test
    void a_week_does_not_change_with_what_it_was_made_of() {
        Map<DayOfWeek, List<Hours>> days = new EnumMap<>(Map.of(MONDAY, List.of(MORNING)));
        OpeningHours week = new OpeningHours(days);
        days.clear();

        assertEquals(List.of(MORNING), week.on(MONDAY));
    }

    @Test
    void weekdays_are_from_monday_to_friday() {
        OpeningHours week = OpeningHours.weekdays(MORNING, AFTERNOON);

        assertEquals(5, week.days().size());
        assertEquals(List.of(MORNING, AFTERNOON), week.on(FRIDAY));
        assertEquals(List.of(), week.on(SATURDAY));
        assertEquals(7, OpeningHours.ALWAYS.days().size());
    }

    @Test
    void a_week_that_never_opens_is_refused() {
        List<Violation> required = List.of(new Violation("weekly", Problem.REQUIRED, Map.of()));

        assertEquals(required, refusal(() -> new OpeningHours(Map.of())));
        assertEquals(required, refusal(() -> new OpeningHours(Map.of(MONDAY, List.of()))));
        assertEquals(required, refusal(() -> OpeningHours.weekdays()));
    }

    @Test
    void hours_that_overlap_are_refused() {
        Hours late = Hours.parse("11:59:59", "13:00");

        assertEquals(
                List.of(new Violation(
                        "weekly",
                        Problem.OVERLAPPING,
                        Map.of("day", "MONDAY", "first", "09:00-12:00", "second", "11:59:59-13:00"))),
                refusal(() -> new OpeningHours(Map.of(MONDAY, List.of(late, MORNING)))));
        assertEquals(
                Problem.OVERLAPPING,
                refusal(() -> OpeningHours.weekdays(MORNING, MORNING)).get(0).problem());
    }

    @Test
    void a_day_has_twelve_parts_at_most() {
        List<Hours> parts = IntStream.range(0, 13)
                .mapToObj(i -> new Hours(i * 100, i * 100 + 50))
                .toList();

        assertEquals(
                12,
                new OpeningHours(Map.of(MONDAY, parts.subList(0, 12)))
                        .on(MONDAY)
                        .size());
        assertEquals(
                List.of(new Violation("weekly", Problem.TOO_LONG, Map.of("day", "MONDAY", "max", 12))),
                refusal(() -> new OpeningHours(Map.of(MONDAY, parts))));
    }

    private static List<Violation> refusal(Executable act) {
        return assertThrows(InvalidValue.class, act).violations();
    }
}
