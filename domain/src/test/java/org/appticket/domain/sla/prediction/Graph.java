package org.appticket.domain.sla.prediction;

import static org.appticket.domain.sla.story.Policies.ALWAYS;
import static org.appticket.domain.sla.story.Policies.LATE_MONDAY;
import static org.appticket.domain.sla.story.Policies.PARIS;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import org.appticket.domain.calendar.BusinessCalendar;
import org.appticket.domain.calendar.DatedException;
import org.appticket.domain.dependency.Wait;
import org.appticket.domain.id.TicketId;

/** At most eight tickets, each waiting for some with higher numbers. */
final class Graph {
    final Map<TicketId, Effort> efforts = new HashMap<>();
    final List<Wait> waits = new ArrayList<>();

    Graph(Random random) {
        int size = 1 + random.nextInt(8);
        for (int id = 1; id <= size; id++) {
            efforts.put(new TicketId(id), effort(random));
            for (int other = id + 1; other <= size; other++) {
                if (random.nextInt(3) == 0) {
                    waits.add(new Wait(new TicketId(id), new TicketId(other)));
                }
            }
        }
    }

    private static Effort effort(Random random) {
        BusinessCalendar calendar = List.of(PARIS, ALWAYS, LATE_MONDAY).get(random.nextInt(3));
        return new Effort(
                calendar,
                Duration.ofMinutes(random.nextInt(3000)),
                random.nextInt(3) == 0
                        ? Optional.of(PredictionTest.NOW.plusSeconds(random.nextInt(600_000)))
                        : Optional.empty(),
                random.nextBoolean()
                        ? Optional.of(PredictionTest.NOW.plusSeconds(random.nextInt(900_000)))
                        : Optional.empty());
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
        Instant at = PredictionTest.NOW;
        for (int position = way.size() - 1; position >= 0; position--) {
            Effort effort = Objects.requireNonNull(efforts.get(way.get(position)));
            Instant start = effort.notBefore().filter(at::isBefore).orElse(at);
            at = effort.calendar().plus(start, effort.remaining());
        }
        return at;
    }

    List<Wait> waitsAndOneMore(Random random) {
        List<Wait> more = new ArrayList<>(waits);
        if (efforts.size() > 1) {
            int waiter = 1 + random.nextInt(efforts.size() - 1);
            more.add(
                    new Wait(new TicketId(waiter), new TicketId(waiter + 1 + random.nextInt(efforts.size() - waiter))));
        }
        return more;
    }

    Map<TicketId, Effort> effortsWithOneHolidayMore(Random random) {
        LocalDate date = LocalDate.of(2026, 3, 2).plusDays(random.nextInt(6));
        Map<TicketId, Effort> rested = new HashMap<>();
        efforts.forEach((id, effort) -> rested.put(
                id,
                new Effort(
                        closed(effort.calendar(), date), effort.remaining(), effort.notBefore(), effort.deadline())));
        return rested;
    }

    private static BusinessCalendar closed(BusinessCalendar calendar, LocalDate date) {
        return BusinessCalendar.of(
                calendar.zone(), calendar.week(), calendar.holidays(), List.of(DatedException.closed(date, "Closed")));
    }
}
