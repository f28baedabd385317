package org.appticket.bootstrap.benchmark;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.appticket.domain.calendar.BusinessCalendar;
import org.appticket.domain.dependency.Wait;
import org.appticket.domain.id.TicketId;
import org.appticket.domain.sla.prediction.Effort;
import org.appticket.domain.sla.prediction.Forecast;
import org.appticket.domain.sla.prediction.Prediction;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Time to predict 10,000 tickets that wait for each other: at random, three each, and one after the other. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class PredictionBenchmark {

    private static final int TICKETS = 10_000;
    private static final int WAITS = 3;
    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final TicketId LAST = new TicketId(TICKETS);

    private final Map<TicketId, Effort> efforts = efforts();
    private final List<Wait> atRandom = atRandom();
    private final List<Wait> chain = chain();

    private static Map<TicketId, Effort> efforts() {
        Random random = new Random(7);
        BusinessCalendar calendar = BusinessCalendarBenchmark.office();
        Map<TicketId, Effort> efforts = new HashMap<>();
        for (int id = 1; id <= TICKETS; id++) {
            Duration remaining = Duration.ofMinutes(random.nextInt(8 * 60));
            Instant deadline = NOW.plus(Duration.ofHours(random.nextInt(1000)));
            efforts.put(new TicketId(id), new Effort(calendar, remaining, Optional.empty(), Optional.of(deadline)));
        }
        return efforts;
    }

    private static List<Wait> atRandom() {
        Random random = new Random(11);
        List<Wait> waits = new ArrayList<>();
        for (int waiter = 2; waiter <= TICKETS; waiter++) {
            for (int i = 0; i < WAITS; i++) {
                waits.add(new Wait(new TicketId(waiter), new TicketId(1 + random.nextInt(waiter - 1))));
            }
        }
        return waits;
    }

    private static List<Wait> chain() {
        List<Wait> waits = new ArrayList<>();
        for (int waiter = 2; waiter <= TICKETS; waiter++) {
            waits.add(new Wait(new TicketId(waiter), new TicketId(waiter - 1)));
        }
        return waits;
    }

    @Benchmark
    public Optional<Forecast> atRandomOfTenThousand() {
        return Prediction.of(efforts, atRandom, NOW).forecast(LAST);
    }

    @Benchmark
    public Optional<Forecast> chainOfTenThousand() {
        return Prediction.of(efforts, chain, NOW).forecast(LAST);
    }
}
