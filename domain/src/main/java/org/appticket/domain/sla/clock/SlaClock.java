package org.appticket.domain.sla.clock;

import java.time.Instant;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.appticket.domain.sla.Budget;
import org.appticket.domain.sla.Target;
import org.appticket.domain.sla.course.Course;

/**
 * The clocks of a ticket: what they show follows from what happened to it and from the rules alone, so that it can be worked
 * out anew at any time, and by other rules (rule SLA-10 in {@code docs/rules.md}). A value that threads can share.
 */
public final class SlaClock {

    private final Course course;
    private final Rules rules;
    private final Map<Target, TargetClock> clocks;

    private SlaClock(Course course, Rules rules, Map<Target, TargetClock> clocks) {
        this.course = course;
        this.rules = rules;
        this.clocks = clocks;
    }

    /**
     * The clocks of a ticket.
     *
     * @param course what happened to it
     * @param rules by what they go, also for all that happened before
     * @return a clock for each target of the policy
     */
    public static SlaClock of(Course course, Rules rules) {
        Map<Target, TargetClock> clocks = new EnumMap<>(Target.class);
        rules.policy()
                .targets()
                .forEach((target, budget) ->
                        clock(target, budget, course, rules).ifPresent(clock -> clocks.put(target, clock)));
        return new SlaClock(course, rules, clocks);
    }

    private static Optional<TargetClock> clock(Target target, Budget budget, Course course, Rules rules) {
        return Run.last(target, course.marks(), rules.policy().pausesForDependency())
                .map(run -> new TargetClock(target, run, new Meter(run, rules.calendar(), budget), rules, course));
    }

    /**
     * What a clock shows.
     *
     * @param target which
     * @param now when; a moment before the last thing that happened to the clock is taken for that
     * @return {@link ClockState#NONE} if the policy does not promise it
     */
    public Reading read(Target target, Instant now) {
        return Optional.ofNullable(clocks.get(target))
                .map(clock -> clock.read(now))
                .orElseGet(() -> Reading.none(target));
    }

    /**
     * What all clocks show.
     *
     * @param now when
     * @return a reading for each target of the policy
     */
    public Map<Target, Reading> read(Instant now) {
        Map<Target, Reading> readings = new EnumMap<>(Target.class);
        rules.policy().targets().keySet().forEach(target -> readings.put(target, read(target, now)));
        return Collections.unmodifiableMap(readings);
    }

    /**
     * What makes up the time from the start of a clock to its stop, or until now.
     *
     * @param target which
     * @param now when
     * @return without gaps, each after the one before; what is counted sums exactly to what was used of the budget. None if the
     *     clock never ran, or no time has gone by
     */
    public List<Segment> segments(Target target, Instant now) {
        return Optional.ofNullable(clocks.get(target))
                .map(clock -> clock.segments(now))
                .orElse(List.of());
    }

    /**
     * What is to be told to those who work on the ticket.
     *
     * @param now when
     * @return what they were not told yet
     */
    public Alarms alarms(Instant now) {
        Map<Boolean, List<Alarm>> alarms = clocks.values().stream()
                .flatMap(TargetClock::alarms)
                .sorted(Comparator.comparing(Alarm::at)
                        .thenComparing(Alarm::target)
                        .thenComparing(Alarm::point))
                .collect(Collectors.partitioningBy(alarm -> !alarm.at().isAfter(now)));
        return new Alarms(alarms.getOrDefault(true, List.of()), alarms.getOrDefault(false, List.of()));
    }

    /**
     * What lists and timers need to know.
     *
     * @return the same until something happens
     */
    public Deadlines deadlines() {
        return new Deadlines(
                earliest(TargetClock::openDeadline),
                earliest(TargetClock::openWarning),
                clocks.values().stream()
                        .flatMap(TargetClock::alarms)
                        .map(Alarm::at)
                        .min(Comparator.naturalOrder()));
    }

    private Optional<Instant> earliest(Function<TargetClock, Optional<Instant>> of) {
        return forRequester().flatMap(clock -> of.apply(clock).stream()).min(Comparator.naturalOrder());
    }

    private Stream<TargetClock> forRequester() {
        return clocks.values().stream().filter(clock -> clock.target().isForRequester());
    }

    /**
     * What happened to the ticket.
     *
     * @return of which the clocks are worked out
     */
    public Course course() {
        return course;
    }

    /**
     * By what the clocks go.
     *
     * @return the rules
     */
    public Rules rules() {
        return rules;
    }
}
