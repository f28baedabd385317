package org.appticket.bootstrap.benchmark;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.appticket.domain.calendar.BusinessCalendar;
import org.appticket.domain.calendar.FrenchHolidays;
import org.appticket.domain.calendar.Hours;
import org.appticket.domain.calendar.OpeningHours;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** Sums of business time per second: of 40 hours from moments all over a year, in France with lunch breaks and holidays. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class BusinessCalendarBenchmark {

    private static final int STARTS = 10_000;
    private static final Instant NEW_YEAR = Instant.parse("2025-12-31T23:00:00Z");
    private static final Duration WEEK = Duration.ofHours(40);
    private static final BusinessCalendar OFFICE = office();

    private final List<Instant> starts = new Random(2026)
            .longs(STARTS, 0, Duration.ofDays(365).toSeconds())
            .mapToObj(NEW_YEAR::plusSeconds)
            .toList();

    /** From nine to six with a lunch break, without the eleven legal holidays. */
    static BusinessCalendar office() {
        return BusinessCalendar.of(
                BusinessCalendar.parseZone("Europe/Paris"),
                OpeningHours.weekdays(Hours.parse("09:00", "12:30"), Hours.parse("13:30", "18:00")),
                FrenchHolidays.METROPOLE.holidays(),
                List.of());
    }

    @Benchmark
    @OperationsPerInvocation(STARTS)
    public void plusFortyHours(Blackhole hole) {
        for (Instant start : starts) {
            hole.consume(OFFICE.plus(start, WEEK));
        }
    }

    @Benchmark
    @OperationsPerInvocation(STARTS)
    public void betweenAndTheEndOfTheYear(Blackhole hole) {
        Instant end = NEW_YEAR.plus(Duration.ofDays(365));
        for (Instant start : starts) {
            hole.consume(OFFICE.between(start, end));
        }
    }

    @Benchmark
    public Instant plusFortyHoursInANewCalendar() {
        return office().plus(NEW_YEAR, WEEK);
    }
}
