package org.appticket.domain.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What GLPI, RT and biz answer, and what French calendars of 2026 do: see {@code sla-cases.md} beside the cases. */
final class SlaCasesTest {

    private record Case(Map<String, Object> facts) {
        String text(String name) {
            return (String) Objects.requireNonNull(facts.get(name), name);
        }

        Instant instant(String name) {
            return OffsetDateTime.parse(text(name)).toInstant();
        }

        long number(String name) {
            return ((BigDecimal) Objects.requireNonNull(facts.get(name), name)).longValueExact();
        }

        Duration budget() {
            return Duration.ofSeconds(number("business_seconds"));
        }

        List<Case> pauses() {
            return maps(facts.getOrDefault("pauses", List.of()));
        }

        BusinessCalendar calendar() {
            Map<?, ?> calendar = (Map<?, ?>) Objects.requireNonNull(facts.get("calendar"));
            Map<DayOfWeek, List<Hours>> week = new EnumMap<>(DayOfWeek.class);
            ((Map<?, ?>) Objects.requireNonNull(calendar.get("weekly")))
                    .forEach((day, hours) -> week.put(day(day.toString()), hours(hours)));
            List<Holiday> holidays = ((List<?>) Objects.requireNonNull(calendar.get("holidays")))
                    .stream()
                            .map(day -> new Holiday(Holiday.parseDay(day.toString())))
                            .toList();
            return BusinessCalendar.of(zone(), new OpeningHours(week), holidays, List.of());
        }

        ZoneId zone() {
            return ZoneId.of(text("timezone"));
        }

        private static DayOfWeek day(String word) {
            return Stream.of(DayOfWeek.values())
                    .filter(day -> day.name().toLowerCase(Locale.ROOT).startsWith(word))
                    .findFirst()
                    .orElseThrow();
        }

        private static List<Hours> hours(Object pairs) {
            return ((List<?>) pairs)
                    .stream()
                            .map(pair -> (List<?>) pair)
                            .map(pair -> Hours.parse(
                                    pair.get(0).toString(), pair.get(1).toString()))
                            .toList();
        }

        @Override
        public String toString() {
            return text("id") + " " + text("title");
        }
    }

    @SuppressWarnings("unchecked")
    private static List<Case> maps(Object list) {
        return ((List<Map<String, Object>>) list).stream().map(Case::new).toList();
    }

    static List<Case> cases() throws IOException {
        try (InputStream file = Objects.requireNonNull(SlaCasesTest.class.getResourceAsStream("sla-cases.json"))) {
            Map<?, ?> all = (Map<?, ?>) Json.read(new String(file.readAllBytes(), StandardCharsets.UTF_8));
            return maps(Objects.requireNonNull(all.get("cases")));
        }
    }

    @Test
    void there_are_seventy_four_cases() throws IOException {
        Map<String, Long> kinds =
                cases().stream().collect(Collectors.groupingBy(one -> one.text("kind"), Collectors.counting()));

        assertEquals(
                Map.of(
                        "add", 25L,
                        "add_with_pauses", 4L,
                        "elapsed", 15L,
                        "backward", 4L,
                        "first_open", 7L,
                        "working_days", 16L,
                        "local_time_resolution", 3L),
                kinds);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void every_case_is_answered_as_others_answer_it(Case given) {
        switch (given.text("kind")) {
            case "elapsed" ->
                assertEquals(
                        Duration.ofSeconds(given.number("expected_seconds")),
                        given.calendar().between(given.instant("from"), given.instant("to")));
            case "local_time_resolution" -> assertEquals(given.instant("expected_end"), opening(given));
            default -> assertEquals(given.instant("expected_end"), deadline(given));
        }
    }

    private static Instant deadline(Case given) {
        BusinessCalendar calendar = given.calendar();
        Instant start = given.instant("start");
        return switch (given.text("kind")) {
            case "add" -> calendar.plus(start, given.budget());
            case "add_with_pauses" -> afterPauses(calendar, start, given.budget(), given.pauses());
            case "backward" ->
                given.budget().isZero()
                        ? calendar.lastOpen(start)
                        : calendar.minus(start, given.budget().negated());
            case "first_open" -> calendar.nextOpen(start);
            case "working_days" -> calendar.plus(workingDays(given, start), paused(calendar, given.pauses()));
            default -> throw new IllegalStateException(given.toString());
        };
    }

    private static Instant workingDays(Case given, Instant start) {
        int days = (int) given.number("working_days");
        return given.text("mode").equals("same_wall_time")
                ? given.calendar().plusWorkingDays(start, days)
                : given.calendar().endOfWorkingDay(start, days);
    }

    private static Duration paused(BusinessCalendar calendar, List<Case> pauses) {
        return pauses.stream()
                .map(pause -> calendar.between(pause.instant("from"), pause.instant("to")))
                .reduce(Duration.ZERO, Duration::plus);
    }

    private static Instant afterPauses(BusinessCalendar calendar, Instant start, Duration budget, List<Case> pauses) {
        Duration rest = budget;
        Instant at = start;
        for (Case pause : pauses) {
            Duration worked = calendar.between(at, pause.instant("from"));
            if (worked.compareTo(rest) >= 0) {
                break;
            }
            rest = rest.minus(worked);
            at = pause.instant("to");
        }
        return calendar.plus(at, rest);
    }

    /** When a calendar opens that opens at this time of the wall and on this date alone. */
    private static Instant opening(Case given) {
        LocalDateTime time = LocalDateTime.parse(given.text("start"));
        LocalDate date = time.toLocalDate();
        Hours hours = new Hours(time.toLocalTime().toSecondOfDay(), Hours.DAY);
        BusinessCalendar calendar = BusinessCalendar.of(
                given.zone(),
                OpeningHours.onDays(List.of(date.getDayOfWeek().plus(3)), Hours.ALL_DAY),
                List.of(),
                List.of(new DatedException(date, List.of(hours), Optional.empty())));
        return calendar.nextOpen(
                date.minusDays(1).atTime(12, 0).atZone(given.zone()).toInstant());
    }
}
