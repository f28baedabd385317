package org.appticket.domain.sla.clock;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.appticket.domain.sla.AlarmPoints;
import org.appticket.domain.sla.Target;

/**
 * Something that those who work on a ticket are to be told once, when a share of the promised time is gone.
 *
 * @param target what was promised
 * @param point how much of the time is gone then, in percent
 * @param at when they are to be told
 * @param deadline until when it was promised; nothing while the end of a pause decides that
 */
public record Alarm(Target target, int point, Instant at, Optional<Instant> deadline) {

    private static final Duration TOLERATED = Duration.ofMinutes(5);

    /**
     * Whether all the promised time is gone.
     *
     * @return false for a warning
     */
    public boolean isBreach() {
        return point >= AlarmPoints.ALL;
    }

    /**
     * By how much it is raised too late.
     *
     * @param now when it is raised
     * @return in whole seconds; nothing if that is five minutes or less, which is as good as in time
     */
    public Optional<Duration> late(Instant now) {
        return Optional.of(Duration.between(at, now))
                .filter(late -> late.compareTo(TOLERATED) > 0)
                .map(late -> late.plusMillis(500).truncatedTo(ChronoUnit.SECONDS));
    }
}
