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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.appticket.domain.calendar.BusinessCalendar;
import org.appticket.domain.dependency.Wait;
import org.appticket.domain.id.TicketId;
import org.junit.jupiter.api.Test;

class PredictionTest {
    static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");

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
}
