package org.appticket.domain.sla.prediction;

import static org.appticket.domain.sla.story.Policies.ALWAYS;
import static org.appticket.domain.sla.story.Policies.LATE_MONDAY;
import static org.appticket.domain.sla.story.Policies.PARIS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.appticket.domain.calendar.BusinessCalendar;
import org.appticket.domain.calendar.DatedException;
import org.appticket.domain.dependency.Wait;
import org.appticket.domain.id.TicketId;
import org.junit.jupiter.api.Test;

class PredictionTest {
    private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");

    @Test
    void what_waits_for_nothing_takes_its_own_time() {
        Prediction prediction = Prediction.of(Map.of(ticket(1), effort(PARIS, "PT10H")), List.of(), NOW);

        Forecast forecast = prediction.forecast(ticket(1)).orElseThrow();
        assertEquals(Instant.parse("2026-03-03T09:00:00Z"), forecast.earliest());
        assertEquals(List.of(ticket(1)), forecast.path());
        assertFalse(forecast.breachInevitable());
        assertEquals(Optional.empty(), prediction.forecast(ticket(2)));
    }

    @Test
    void work_begins_when_the_last_blocker_is_solved_which_decides() {
        Prediction prediction = Prediction.of(
                Map.of(
                        ticket(1), effort(PARIS, "PT1H"),
                        ticket(2), effort(PARIS, "PT2H"),
                        ticket(3), effort(ALWAYS, "PT20H"),
                        ticket(4), effort(ALWAYS, "PT1H")),
                List.of(waiting(1, 2), waiting(1, 3), waiting(3, 4)),
                NOW);

        Forecast forecast = prediction.forecast(ticket(1)).orElseThrow();
        assertEquals(Instant.parse("2026-03-03T09:00:00Z"), forecast.earliest());
        assertEquals(List.of(ticket(1), ticket(3), ticket(4)), forecast.path());
    }

    @Test
    void a_breach_is_inevitable_only_if_even_the_earliest_moment_is_after_the_deadline() {
        assertFalse(breach("2026-03-02T10:00:00Z"));
        assertTrue(breach("2026-03-02T09:59:59.999999Z"));
    }

    private static boolean breach(String deadline) {
        Effort effort = new Effort(PARIS, Duration.ofHours(2), Optional.empty(), Optional.of(Instant.parse(deadline)));
        return Prediction.of(Map.of(ticket(1), effort), List.of(), NOW)
                .forecast(ticket(1))
                .orElseThrow()
                .breachInevitable();
    }

    @Test
    void what_rests_until_a_date_begins_then_and_that_decides() {
        Effort later = new Effort(
                PARIS, Duration.ofHours(1), Optional.of(Instant.parse("2026-03-04T08:00:00Z")), Optional.empty());
        Prediction prediction =
                Prediction.of(Map.of(ticket(1), later, ticket(2), effort(PARIS, "PT1H")), List.of(waiting(1, 2)), NOW);

        Forecast forecast = prediction.forecast(ticket(1)).orElseThrow();
        assertEquals(Instant.parse("2026-03-04T09:00:00Z"), forecast.earliest());
        assertEquals(List.of(ticket(1)), forecast.path());
    }

    @Test
    void what_is_solved_is_not_waited_for() {
        Prediction prediction =
                Prediction.of(Map.of(ticket(1), effort(PARIS, "PT1H")), List.of(waiting(1, 2), waiting(2, 1)), NOW);

        assertEquals(
                Instant.parse("2026-03-02T09:00:00Z"),
                prediction.forecast(ticket(1)).orElseThrow().earliest());
    }

    @Test
    void what_waits_for_itself_has_no_forecast_and_keeps_nobody_else_from_one() {
        Map<TicketId, Effort> efforts = new HashMap<>();
        for (int id = 1; id <= 4; id++) {
            efforts.put(ticket(id), effort(PARIS, "PT1H"));
        }
        Prediction prediction =
                Prediction.of(efforts, List.of(waiting(1, 2), waiting(2, 1), waiting(3, 1), waiting(2, 4)), NOW);

        assertEquals(
                List.of(false, false, false, true),
                efforts.keySet().stream()
                        .sorted()
                        .map(id -> prediction.forecast(id).isPresent())
                        .toList());
    }

    @Test
    void a_calendar_that_never_opens_for_so_long_makes_it_never() {
        Effort never = new Effort(PARIS, BusinessCalendar.MAX_BUDGET, Optional.empty(), Optional.of(NOW));
        Map<TicketId, Effort> efforts = new HashMap<>();
        List<Wait> waits = new ArrayList<>();
        for (int id = 1; id <= 300; id++) {
            efforts.put(ticket(id), never);
            waits.add(waiting(id, id + 1));
        }

        Forecast forecast =
                Prediction.of(efforts, waits, NOW).forecast(ticket(1)).orElseThrow();
        assertEquals(BusinessCalendar.LATEST, forecast.earliest());
        assertTrue(forecast.breachInevitable());
    }

    @Test
    void it_is_what_brute_force_finds() {
        for (long seed = 1; seed <= 500; seed++) {
            Graph graph = new Graph(new Random(seed));
            Prediction prediction = Prediction.of(graph.efforts, graph.waits, NOW);
            for (TicketId id : graph.efforts.keySet()) {
                Forecast forecast = prediction.forecast(id).orElseThrow();
                Instant expected = graph.latest(id);
                assertEquals(expected, forecast.earliest(), "seed " + seed + " " + id);
                assertEquals(
                        graph.efforts
                                .get(id)
                                .deadline()
                                .filter(expected::isAfter)
                                .isPresent(),
                        forecast.breachInevitable(),
                        "seed " + seed + " " + id);
                assertEquals(expected, graph.along(forecast.path()), "seed " + seed + " " + id);
            }
        }
    }

    @Test
    void one_more_blocker_or_one_more_holiday_is_never_earlier() {
        for (long seed = 1; seed <= 300; seed++) {
            Random random = new Random(seed);
            Graph graph = new Graph(random);
            Prediction before = Prediction.of(graph.efforts, graph.waits, NOW);
            Prediction blocked = Prediction.of(graph.efforts, graph.waitsAndOneMore(random), NOW);
            Prediction rested = Prediction.of(graph.effortsWithOneHolidayMore(random), graph.waits, NOW);
            for (TicketId id : graph.efforts.keySet()) {
                Instant earliest = before.forecast(id).orElseThrow().earliest();
                assertFalse(blocked.forecast(id).orElseThrow().earliest().isBefore(earliest), "seed " + seed);
                assertFalse(rested.forecast(id).orElseThrow().earliest().isBefore(earliest), "seed " + seed);
            }
        }
    }

    @Test
    void ten_thousand_tickets_in_a_row_are_predicted_at_once() {
        Map<TicketId, Effort> efforts = new HashMap<>();
        List<Wait> waits = new ArrayList<>();
        for (int id = 1; id <= 10_000; id++) {
            efforts.put(ticket(id), effort(id % 2 == 0 ? PARIS : LATE_MONDAY, "PT1H"));
            waits.add(waiting(id, id + 1));
        }

        Forecast forecast = assertTimeout(
                Duration.ofSeconds(5),
                () -> Prediction.of(efforts, waits, NOW).forecast(ticket(1)).orElseThrow());
        assertEquals(10_000, forecast.path().size());
        assertEquals(ticket(10_000), forecast.path().get(9_999));
    }

    private static TicketId ticket(long id) {
        return new TicketId(id);
    }

    private static Wait waiting(long waiter, long awaited) {
        return new Wait(ticket(waiter), ticket(awaited));
    }

    private static Effort effort(BusinessCalendar calendar, String remaining) {
        return new Effort(calendar, Duration.parse(remaining), Optional.empty(), Optional.empty());
    }

    /** At most eight tickets, each waiting for some with higher numbers. */
    private static final class Graph {
        private final Map<TicketId, Effort> efforts = new HashMap<>();
        private final List<Wait> waits = new ArrayList<>();

        Graph(Random random) {
            int size = 1 + random.nextInt(8);
            for (int id = 1; id <= size; id++) {
                efforts.put(ticket(id), effort(random));
                for (int other = id + 1; other <= size; other++) {
                    if (random.nextInt(3) == 0) {
                        waits.add(waiting(id, other));
                    }
                }
            }
        }

        private static Effort effort(Random random) {
            BusinessCalendar calendar = List.of(PARIS, ALWAYS, LATE_MONDAY).get(random.nextInt(3));
            return new Effort(
                    calendar,
                    Duration.ofMinutes(random.nextInt(3000)),
                    random.nextInt(3) == 0 ? Optional.of(NOW.plusSeconds(random.nextInt(600_000))) : Optional.empty(),
                    random.nextBoolean() ? Optional.of(NOW.plusSeconds(random.nextInt(900_000))) : Optional.empty());
        }

        /** The latest of all ways down from a ticket. */
        Instant latest(TicketId id) {
            Instant latest = along(List.of(id));
            for (List<TicketId> way : ways(id)) {
                Instant end = along(way);
                latest = end.isAfter(latest) ? end : latest;
            }
            return latest;
        }

        private List<List<TicketId>> ways(TicketId from) {
            List<List<TicketId>> ways = new ArrayList<>(List.of(List.of(from)));
            for (Wait wait : waits) {
                if (wait.waiter().equals(from)) {
                    for (List<TicketId> rest : ways(wait.awaited())) {
                        List<TicketId> way = new ArrayList<>(List.of(from));
                        way.addAll(rest);
                        ways.add(way);
                    }
                }
            }
            return ways;
        }

        /** When the first of a way is solved, if it waits for the next one only, and so on. */
        Instant along(List<TicketId> way) {
            Instant at = NOW;
            for (int position = way.size() - 1; position >= 0; position--) {
                Effort effort = efforts.get(way.get(position));
                Instant start = effort.notBefore().filter(at::isBefore).orElse(at);
                at = effort.calendar().plus(start, effort.remaining());
            }
            return at;
        }

        List<Wait> waitsAndOneMore(Random random) {
            List<Wait> more = new ArrayList<>(waits);
            if (efforts.size() > 1) {
                int waiter = 1 + random.nextInt(efforts.size() - 1);
                more.add(waiting(waiter, waiter + 1 + random.nextInt(efforts.size() - waiter)));
            }
            return more;
        }

        Map<TicketId, Effort> effortsWithOneHolidayMore(Random random) {
            LocalDate date = LocalDate.of(2026, 3, 2).plusDays(random.nextInt(6));
            Map<TicketId, Effort> rested = new HashMap<>();
            efforts.forEach((id, effort) -> rested.put(
                    id,
                    new Effort(
                            closed(effort.calendar(), date),
                            effort.remaining(),
                            effort.notBefore(),
                            effort.deadline())));
            return rested;
        }

        private static BusinessCalendar closed(BusinessCalendar calendar, LocalDate date) {
            return BusinessCalendar.of(
                    calendar.zone(),
                    calendar.week(),
                    calendar.holidays(),
                    List.of(DatedException.closed(date, "Closed")));
        }
    }
}
