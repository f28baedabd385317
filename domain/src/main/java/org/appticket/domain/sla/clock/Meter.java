package org.appticket.domain.sla.clock;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.appticket.domain.InvalidValue;
import org.appticket.domain.calendar.BusinessCalendar;
import org.appticket.domain.sla.AlarmPoints;
import org.appticket.domain.sla.Budget;
import org.appticket.domain.sla.clock.Run.Leg;

/** Measures a run in business time (rule SLA-9 in {@code docs/rules.md}). */
final class Meter {

    private final Run run;
    private final BusinessCalendar calendar;
    private final Optional<Instant> base;
    private final Duration budget;
    private final List<Duration> usedBefore;
    private final Optional<Instant> passed;
    private final Optional<Instant> deadline;

    Meter(Run run, BusinessCalendar calendar, Budget promised) {
        this.run = run;
        this.calendar = calendar;
        base = promised instanceof Budget.OfWorkingDays days ? day(days.days()) : Optional.empty();
        budget = promised instanceof Budget.OfTime time
                ? time.duration()
                : base.map(end -> calendar.between(run.start().at(), end)).orElse(BusinessCalendar.MAX_BUDGET);
        usedBefore = usedBefore();
        passed = findPassed();
        deadline = passed.or(this::findDeadline);
    }

    private Optional<Instant> day(int days) {
        try {
            return Optional.of(calendar.plusWorkingDays(run.start().at(), days));
        } catch (InvalidValue never) {
            return Optional.empty();
        }
    }

    /** What was used when each leg began, and when the last one ended if it did. */
    private List<Duration> usedBefore() {
        List<Duration> used = new ArrayList<>(run.legs().size() + 1);
        used.add(Duration.ZERO);
        for (int leg = 0; leg < run.legs().size(); leg++) {
            Optional<Instant> end = run.end(leg);
            if (end.isPresent()) {
                used.add(used.get(leg).plus(usedIn(run.legs().get(leg), end.get())));
            }
        }
        return used;
    }

    private Duration usedIn(Leg leg, Instant end) {
        return leg.runs() ? calendar.between(leg.from(), end) : Duration.ZERO;
    }

    /** The deadline, if the run went on beyond it in a leg that is over. */
    private Optional<Instant> findPassed() {
        for (int leg = 0; leg + 1 < usedBefore.size(); leg++) {
            if (run.legs().get(leg).runs() && usedBefore.get(leg + 1).compareTo(budget) >= 0) {
                Optional<Instant> due = due(run.legs().get(leg).from(), usedBefore.get(leg));
                Optional<Instant> end = run.end(leg);
                if (due.isPresent() && end.filter(due.get()::isBefore).isPresent()) {
                    return due;
                }
            }
        }
        return Optional.empty();
    }

    /** Until when what is left lasts, from a moment at which so much was used. */
    private Optional<Instant> due(Instant from, Duration used) {
        if (base.isEmpty()) {
            Duration left = budget.minus(used);
            return plus(from, left.isNegative() ? Duration.ZERO : left);
        }
        Duration paused = calendar.between(run.start().at(), from).minus(used);
        return plus(base.get(), paused).map(due -> due.isBefore(from) ? from : due);
    }

    private Optional<Instant> plus(Instant from, Duration duration) {
        try {
            return Optional.of(calendar.plus(from, duration));
        } catch (InvalidValue never) {
            return Optional.empty();
        }
    }

    /** How much business time there is in all. */
    Duration budget() {
        return budget;
    }

    /** The deadline if the last leg runs; at a stop, that of a run that would have gone on then. */
    private Optional<Instant> findDeadline() {
        Leg leg = run.lastLeg();
        Duration used = usedBefore.get(run.legs().size() - 1);
        return leg.runs() ? due(leg.from(), used) : run.stop().flatMap(stop -> due(stop.at(), used));
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

    /** How much business time was used. */
    Duration used(Instant now) {
        int last = run.legs().size() - 1;
        return usedBefore.size() > run.legs().size()
                ? usedBefore.get(last + 1)
                : usedBefore.get(last).plus(usedIn(run.lastLeg(), now));
    }

    /** When a share of the time is gone; nothing unless that happened, or will if nothing else happens. */
    Optional<Instant> gone(int percent) {
        if (percent == AlarmPoints.ALL) {
            return passed.isPresent() || run.isRunning() ? deadline : Optional.empty();
        }
        Duration share = budget.multipliedBy(percent).dividedBy(AlarmPoints.ALL).truncatedTo(ChronoUnit.MICROS);
        for (int leg = 0; leg < run.legs().size(); leg++) {
            boolean goesOn = leg + 1 == usedBefore.size();
            if (run.legs().get(leg).runs() && (goesOn || usedBefore.get(leg + 1).compareTo(share) >= 0)) {
                return plus(run.legs().get(leg).from(), share.minus(usedBefore.get(leg)));
            }
        }
        return Optional.empty();
    }
}
