package org.appticket.adapters.rest.sla;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.appticket.application.view.sla.TicketClock;
import org.appticket.domain.people.Actor;
import org.appticket.domain.sla.Target;
import org.appticket.domain.sla.clock.ClockState;
import org.appticket.domain.sla.clock.Reading;

/** The clocks of a ticket with the ticket, on the wire; what is promised among those who work on tickets is shown to them alone. */
public record ClockBody(
        TargetBody acceptance,
        TargetBody firstResponse,
        TargetBody resolution,
        Optional<TargetBody> team,
        Optional<TargetBody> supplier) {

    /** What one clock shows, on the wire. */
    public record TargetBody(
            Optional<Instant> deadline,
            ClockState state,
            Optional<Duration> remaining,
            Optional<Duration> overrun,
            boolean atRisk) {
        static TargetBody of(Reading reading) {
            boolean goesOn = reading.start().isPresent() && reading.stop().isEmpty();
            return new TargetBody(
                    reading.deadline(),
                    reading.state(),
                    Optional.of(reading.remaining()).filter(any -> goesOn),
                    Optional.of(reading.overrun()).filter(time -> !time.isZero()),
                    reading.atRisk());
        }
    }

    /** As somebody may see them. */
    public static ClockBody of(TicketClock clock, Actor reader) {
        return new ClockBody(
                TargetBody.of(clock.reading(Target.ACCEPTANCE)),
                TargetBody.of(clock.reading(Target.FIRST_RESPONSE)),
                TargetBody.of(clock.reading(Target.RESOLUTION)),
                promised(clock, Target.TEAM, reader),
                promised(clock, Target.SUPPLIER, reader));
    }

    private static Optional<TargetBody> promised(TicketClock clock, Target target, Actor reader) {
        return Optional.of(target)
                .filter(any -> reader.isStaff() && clock.readings().containsKey(target))
                .map(clock::reading)
                .map(TargetBody::of);
    }
}
