package org.appticket.domain.sla.clock;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.appticket.domain.sla.AlarmPoints;
import org.appticket.domain.sla.Target;
import org.appticket.domain.sla.course.Course;
import org.appticket.domain.sla.course.Mark;

/**
 * The clock of one target, and what it makes people hear (rule SLA-12 in {@code docs/rules.md}).
 *
 * @param target which
 * @param run its last run
 * @param meter what measures that
 * @param rules by what it goes
 * @param course what happened to the ticket
 */
record TargetClock(Target target, Run run, Meter meter, Rules rules, Course course) {

    Reading read(Instant at) {
        Instant now = notBefore(at);
        ClockState state = state(now);
        Duration left = meter.left(now);
        return new Reading(
                target,
                state,
                Optional.of(run.start().at()),
                meter.deadline().filter(any -> state != ClockState.NONE),
                run.stop().map(Run.Stop::at),
                meter.budget(),
                left.isNegative() ? Duration.ZERO : left,
                left.isNegative() ? left.negated() : Duration.ZERO,
                state == ClockState.RUNNING
                        && warning().filter(warned -> !warned.isAfter(now)).isPresent());
    }

    /** Nobody sees a ticket as it was before the last thing that happened to it. */
    private Instant notBefore(Instant at) {
        Instant last = run.lastLeg().from();
        return at.isBefore(last) ? last : at;
    }

    private ClockState state(Instant now) {
        if (meter.isBreached(now)) {
            return ClockState.BREACHED;
        }
        return run.stop()
                .map(stop -> stop.move().meets() ? ClockState.MET : ClockState.NONE)
                .orElse(run.isRunning() ? ClockState.RUNNING : ClockState.PAUSED);
    }

    /** The deadline, as long as it is not done. */
    Optional<Instant> openDeadline() {
        return meter.deadline().filter(any -> run.stop().isEmpty());
    }

    /** When those who work on the ticket are to be warned first, as long as it runs. */
    Optional<Instant> openWarning() {
        return warning().filter(any -> run.isRunning());
    }

    private Optional<Instant> warning() {
        return rules.policy().alarms().warnAt().stream().findFirst().flatMap(meter::gone);
    }

    /** What was not told yet in this run; what fell due by a change of the rules is due since that change. */
    Stream<Alarm> alarms() {
        if (run.stop().isPresent()) {
            return Stream.empty();
        }
        Set<Integer> raised = raised();
        return rules.policy().alarms().all().stream()
                .filter(point -> !raised.contains(point))
                .flatMap(point -> meter.gone(point).map(gone -> alarm(point, gone)).stream());
    }

    private Set<Integer> raised() {
        Set<Integer> raised = new HashSet<>();
        for (Mark mark : course.alarms()) {
            if (mark.sequence() > run.start().sequence()) {
                mark.alarm().filter(alarm -> alarm.target() == target).ifPresent(alarm -> raised.add(alarm.point()));
            }
        }
        return raised;
    }

    /** Exactly at the deadline it is still in time. */
    private Alarm alarm(int point, Instant gone) {
        Instant over = point < AlarmPoints.ALL ? gone : gone.plus(1, ChronoUnit.MICROS);
        Instant due = lastTurn().filter(over::isBefore).orElse(over);
        return new Alarm(target, point, rules.alarming(due), meter.deadline());
    }

    private Optional<Instant> lastTurn() {
        List<Mark> turns = course.turns();
        return turns.isEmpty()
                ? Optional.empty()
                : Optional.of(turns.get(turns.size() - 1).at());
    }

    List<Segment> segments(Instant now) {
        return new Explanation(run, course.turns(), rules.calendar()).until(notBefore(now));
    }
}
