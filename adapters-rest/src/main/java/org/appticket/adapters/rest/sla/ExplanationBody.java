package org.appticket.adapters.rest.sla;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.appticket.application.view.sla.ClockExplanation;
import org.appticket.application.view.sla.ClockExplanation.Explained;
import org.appticket.application.view.sla.ClockExplanation.Governed;
import org.appticket.domain.sla.Criterion;
import org.appticket.domain.sla.SlaChoice;
import org.appticket.domain.sla.Target;
import org.appticket.domain.sla.clock.ClockState;
import org.appticket.domain.sla.clock.Reading;
import org.appticket.domain.sla.clock.Segment;

/** Why the clocks of a ticket show what they show, on the wire. */
record ExplanationBody(
        Optional<PolicyBody> policy,
        Optional<CalendarBody> calendar,
        Optional<TargetBody> acceptance,
        Optional<TargetBody> firstResponse,
        Optional<TargetBody> resolution,
        Optional<TargetBody> team,
        Optional<TargetBody> supplier) {

    /** The policy that goes, and why no other one does. */
    record PolicyBody(long id, long version, String name, Optional<Set<Criterion>> matched, List<OtherBody> others) {
        static PolicyBody of(Governed by) {
            return new PolicyBody(
                    by.policy().id().value(),
                    by.policy().version().value(),
                    by.policy().name(),
                    by.choice().map(SlaChoice::matched),
                    by.choice().map(SlaChoice::others).orElse(List.of()).stream()
                            .map(OtherBody::of)
                            .toList());
        }
    }

    /** A policy that is for the ticket as well. */
    record OtherBody(long id, String name, SlaChoice.Because because) {
        static OtherBody of(SlaChoice.Other other) {
            return new OtherBody(other.policy().id().value(), other.policy().name(), other.because());
        }
    }

    /** The calendar that counts. */
    record CalendarBody(long id, long version, String name, String zone) {
        static CalendarBody of(Governed by) {
            return new CalendarBody(
                    by.calendar().id().value(),
                    by.calendar().version().value(),
                    by.calendar().name(),
                    by.calendar().hours().zone().getId());
        }
    }

    /** What one clock shows, and what makes up its time. */
    record TargetBody(
            Optional<Instant> deadline,
            ClockState state,
            boolean atRisk,
            Optional<Instant> startedAt,
            Optional<Instant> stoppedAt,
            Duration budget,
            Duration remaining,
            Duration overrun,
            List<SegmentBody> segments) {
        static TargetBody of(Explained explained) {
            Reading reading = explained.reading();
            return new TargetBody(
                    reading.deadline(),
                    reading.state(),
                    reading.atRisk(),
                    reading.start(),
                    reading.stop(),
                    reading.budget(),
                    reading.remaining(),
                    reading.overrun(),
                    explained.segments().stream().map(SegmentBody::of).toList());
        }
    }

    /** A part of the time. */
    record SegmentBody(Instant from, Instant to, Segment.Kind kind, Optional<BecauseBody> because, Duration amount) {
        static SegmentBody of(Segment segment) {
            return new SegmentBody(
                    segment.from(),
                    segment.to(),
                    segment.kind(),
                    segment.because().map(BecauseBody::of),
                    segment.amount());
        }
    }

    /** Why: an event of the history, or a holiday. */
    record BecauseBody(Optional<Long> event, Optional<String> holiday) {
        static BecauseBody of(Segment.Because because) {
            return because instanceof Segment.Because.Event event
                    ? new BecauseBody(Optional.of(event.sequence()), Optional.empty())
                    : new BecauseBody(Optional.empty(), Optional.of(((Segment.Because.Holiday) because).name()));
        }
    }

    static ExplanationBody of(ClockExplanation explanation) {
        return new ExplanationBody(
                explanation.governed().map(PolicyBody::of),
                explanation.governed().map(CalendarBody::of),
                target(explanation, Target.ACCEPTANCE),
                target(explanation, Target.FIRST_RESPONSE),
                target(explanation, Target.RESOLUTION),
                target(explanation, Target.TEAM),
                target(explanation, Target.SUPPLIER));
    }

    private static Optional<TargetBody> target(ClockExplanation explanation, Target target) {
        return Optional.ofNullable(explanation.targets().get(target)).map(TargetBody::of);
    }
}
