package org.appticket.domain.sla.clock;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.appticket.domain.InvalidValue;
import org.appticket.domain.calendar.BusinessCalendar;
import org.appticket.domain.sla.AlarmPoints;
import org.appticket.domain.sla.Budget;
import org.appticket.domain.sla.clock.Run.Leg;

/** Measures a run in business time, in microseconds (rule SLA-9 in {@code docs/rules.md}). */
final class Meter {

    private static final long MICROS = 1_000_000;

    private final Run run;
    private final BusinessCalendar calendar;
    private final Optional<Instant> base;
    private final long budget;
    private final long[] used;
    private final Optional<Instant> passed;
    private final Optional<Instant> deadline;

    Meter(Run run, BusinessCalendar calendar, Budget promised) {
        this.run = run;
        this.calendar = calendar;
        base = promised instanceof Budget.OfWorkingDays days ? day(days.days()) : Optional.empty();
        budget = promised instanceof Budget.OfTime time
                ? micros(time.duration())
                : base.map(end -> between(run.start().at(), end)).orElseGet(() -> micros(BusinessCalendar.MAX_BUDGET));
        used = usedUntilEachLeg();
        passed = findPassed();
        deadline = passed.or(this::findDeadline);
    }

    private static long micros(Duration duration) {
        return duration.getSeconds() * MICROS + duration.getNano() / 1000;
    }

    private static Duration duration(long micros) {
        return Duration.of(micros, ChronoUnit.MICROS);
    }

    private long between(Instant from, Instant to) {
        return micros(calendar.between(from, to));
    }

    private Optional<Instant> plus(Instant from, long micros) {
        try {
            return Optional.of(calendar.plus(from, duration(micros)));
        } catch (InvalidValue never) {
            return Optional.empty();
        }
    }

    private Optional<Instant> day(int days) {
        try {
            return Optional.of(calendar.plusWorkingDays(run.start().at(), days));
        } catch (InvalidValue never) {
            return Optional.empty();
        }
    }

    /** What was used when each leg began, and when the last one ended if it did. */
    private long[] usedUntilEachLeg() {
        List<Leg> legs = run.legs();
        int over = run.stop().isPresent() ? legs.size() : legs.size() - 1;
        long[] until = new long[over + 1];
        for (int leg = 0; leg < over; leg++) {
            until[leg + 1] = until[leg] + usedIn(legs.get(leg), run.end(leg).orElseThrow());
        }
        return until;
    }

    private long usedIn(Leg leg, Instant end) {
        return leg.runs() ? between(leg.from(), end) : 0;
    }

    /** The deadline, if the run went on beyond it in a leg that is over. */
    private Optional<Instant> findPassed() {
        for (int leg = 0; leg + 1 < used.length; leg++) {
            if (used[leg + 1] >= budget && run.legs().get(leg).runs()) {
                Optional<Instant> due = due(run.legs().get(leg).from(), used[leg]);
                Instant end = run.end(leg).orElseThrow();
                if (due.filter(end::isAfter).isPresent()) {
                    return due;
                }
            }
        }
        return Optional.empty();
    }

    /** The deadline if the last leg runs; at a stop, that of a run that would have gone on then. */
    private Optional<Instant> findDeadline() {
        int last = run.legs().size() - 1;
        Leg leg = run.lastLeg();
        return leg.runs() ? due(leg.from(), used[last]) : run.stop().flatMap(stop -> due(stop.at(), used[last]));
    }

    /** Until when what is left lasts, from a moment at which so much was used. */
    private Optional<Instant> due(Instant from, long usedBefore) {
        if (base.isEmpty()) {
            return plus(from, Math.max(0, budget - usedBefore));
        }
        long paused = between(run.start().at(), from) - usedBefore;
        return plus(base.get(), paused).map(due -> due.isBefore(from) ? from : due);
    }

    /** How much business time there is in all. */
    Duration budget() {
        return duration(budget);
    }

    /** The deadline; nothing while it depends on the end of a pause, or if the calendar does not open for so long. */
    Optional<Instant> deadline() {
        return deadline;
    }

    /** Whether the deadline is over, and was not over when the run stopped. */
    boolean isBreached(Instant now) {
        return passed.isPresent()
                || (run.isRunning() && deadline.filter(now::isAfter).isPresent());
    }

    /** How much of the business time is left; less than nothing if more was used. */
    Duration left(Instant now) {
        int last = run.legs().size() - 1;
        return duration(
                budget - (used.length > run.legs().size() ? used[last + 1] : used[last] + usedIn(run.lastLeg(), now)));
    }

    /** When a share of the time is gone; nothing unless that happened, or will if nothing else happens. */
    Optional<Instant> gone(int percent) {
        if (percent == AlarmPoints.ALL) {
            return passed.isPresent() || run.isRunning() ? deadline : Optional.empty();
        }
        long share = budget * percent / AlarmPoints.ALL;
        List<Leg> legs = run.legs();
        for (int leg = 0; leg < legs.size(); leg++) {
            boolean goesOn = leg + 1 == used.length;
            if ((goesOn || used[leg + 1] >= share) && legs.get(leg).runs()) {
                return plus(legs.get(leg).from(), share - used[leg]);
            }
        }
        return Optional.empty();
    }
}
