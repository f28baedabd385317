package org.appticket.domain.notification;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.time.zone.ZoneOffsetTransition;
import java.util.Optional;
import org.appticket.domain.InvalidValue;
import org.appticket.domain.InvalidValue.Problem;

/**
 * When somebody is left in peace, every day, by the clocks of their zone.
 *
 * @param from when it begins, inclusive, in minutes
 * @param to when it ends, exclusive, in minutes; before {@code from} if the night is in between
 */
public record QuietHours(LocalTime from, LocalTime to) {

    /**
     * Cuts the times to minutes.
     *
     * @throws InvalidValue for the field {@code to} if they are the same, which would be always or never
     */
    public QuietHours {
        from = from.truncatedTo(ChronoUnit.MINUTES);
        to = to.truncatedTo(ChronoUnit.MINUTES);
        if (from.equals(to)) {
            throw InvalidValue.of("to", Problem.NOT_APPLICABLE);
        }
    }

    /**
     * Whether they are left in peace then.
     *
     * @param at when
     * @param zone where they are
     * @return true if clocks there show a time in between
     */
    public boolean covers(Instant at, ZoneId zone) {
        LocalTime time = at.atZone(zone).toLocalTime();
        boolean begun = !time.isBefore(from);
        boolean over = !time.isBefore(to);
        return from.isBefore(to) ? begun && !over : begun || !over;
    }

    /**
     * When they may be told.
     *
     * @param at from when on
     * @param zone where they are
     * @return the same instant if it is not quiet then, otherwise when the quiet ends; clocks that skip that time end it when
     *     they skip it
     */
    public Instant after(Instant at, ZoneId zone) {
        return covers(at, zone) ? next(to, at, zone) : at;
    }

    /** The first time after an instant at which clocks show a time of day, or skip it. */
    static Instant next(LocalTime time, Instant after, ZoneId zone) {
        LocalDate day = after.atZone(zone).toLocalDate();
        Instant today = on(day, time, after, zone);
        return today.isAfter(after) ? today : on(day.plusDays(1), time, after, zone);
    }

    private static Instant on(LocalDate day, LocalTime time, Instant after, ZoneId zone) {
        LocalDateTime local = day.atTime(time);
        Optional<ZoneOffsetTransition> gap =
                Optional.ofNullable(zone.getRules().getTransition(local)).filter(ZoneOffsetTransition::isGap);
        ZonedDateTime first = local.atZone(zone);
        return gap.map(ZoneOffsetTransition::getInstant)
                .orElseGet(() -> first.toInstant().isAfter(after)
                        ? first.toInstant()
                        : first.withLaterOffsetAtOverlap().toInstant());
    }
}
