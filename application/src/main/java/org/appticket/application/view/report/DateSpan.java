package org.appticket.application.view.report;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.appticket.application.view.figure.Period;
import org.appticket.domain.InvalidValue;
import org.appticket.domain.InvalidValue.Problem;

/**
 * Days that a report is about.
 *
 * @param from the first
 * @param to the last, which belongs to it
 */
public record DateSpan(LocalDate from, LocalDate to) {
    /** How many days there can be, both ends counted. */
    public static final int MOST = 366;

    private static final int USUAL = 30;
    private static final LocalDate FIRST = LocalDate.of(1970, 1, 1);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    /**
     * Sees to it that there are neither none nor too many.
     *
     * @throws InvalidValue otherwise
     */
    public DateSpan {
        requireKnown("from", from);
        LocalDate most = from.plusDays(MOST - 1L);
        if (to.isBefore(from) || to.isAfter(most)) {
            throw InvalidValue.of("to", Problem.OUT_OF_RANGE, Map.of("min", from.toString(), "max", most.toString()));
        }
    }

    /**
     * The days that are meant where not both ends are named: thirty, of which today is the last.
     *
     * @param from the first
     * @param to the last
     * @param today which day it is
     * @return the days
     * @throws InvalidValue if there are none or too many
     */
    public static DateSpan of(Optional<LocalDate> from, Optional<LocalDate> to, LocalDate today) {
        to.ifPresent(day -> requireKnown("to", day));
        LocalDate last = to.orElseGet(
                () -> from.map(first -> first.isAfter(today) ? first : today).orElse(today));
        return new DateSpan(from.orElseGet(() -> last.minusDays(USUAL - 1L)), last);
    }

    /**
     * From the first midnight to the last.
     *
     * @param zone where
     * @return when that was
     */
    public Period in(ZoneId zone) {
        return new Period(midnight(from, zone), midnight(to.plusDays(1), zone));
    }

    /**
     * All days.
     *
     * @return in order
     */
    public List<LocalDate> days() {
        return from.datesUntil(to.plusDays(1)).toList();
    }

    private static void requireKnown(String name, LocalDate day) {
        if (day.isBefore(FIRST) || day.isAfter(LAST)) {
            throw InvalidValue.of(name, Problem.OUT_OF_RANGE, Map.of("min", FIRST.toString(), "max", LAST.toString()));
        }
    }

    private static Instant midnight(LocalDate date, ZoneId zone) {
        return date.atStartOfDay(zone).toInstant();
    }
}
