package org.appticket.domain.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.appticket.domain.calendar.Days.Day;

/**
 * A part of a span of time during which nothing changes: it is open, or closed for one reason.
 *
 * @param from its first moment
 * @param to the moment at which it is over, after {@code from}
 * @param kind what it is
 * @param name of the holiday, or of the dated exception because of which it is closed, if it has one
 */
public record Stretch(Instant from, Instant to, Kind kind, Optional<String> name) {

    /** What a part of a span of time is. */
    public enum Kind {
        /** It is open: this time counts. */
        OPEN,
        /** It is closed as in every week, or by a dated exception. */
        CLOSED,
        /** It is closed because the date is a holiday. */
        HOLIDAY
    }

    /**
     * How long it is.
     *
     * @return elapsed time, more than zero
     */
    public Duration length() {
        return Duration.between(from, to);
    }

    /**
     * The parts of a span.
     *
     * @param timeline when it is open
     * @param from where the span begins
     * @param to where it ends, later
     * @return at least one
     * @throws org.appticket.domain.InvalidValue if there are more than {@link BusinessCalendar#MAX_STRETCHES}
     */
    static List<Stretch> of(Timeline timeline, Instant from, Instant to) {
        Telling telling = new Telling(timeline, from);
        ZoneId zone = timeline.zone();
        LocalDate first = from.atZone(zone).toLocalDate().minusDays(1);
        Day[] dates =
                timeline.days().between(first, to.atZone(zone).toLocalDate().plusDays(1));
        for (int i = 0; i < dates.length; i++) {
            Instant over = first.plusDays(i + 1L).atStartOfDay(zone).toInstant();
            telling.date(dates[i], Timeline.micros(over.isBefore(to) ? over : to));
        }
        return List.copyOf(telling.told);
    }

    /** Tells the stretches of a span one after the other. */
    private static final class Telling {
        private final Deque<Stretch> told = new ArrayDeque<>();
        private final Timeline timeline;
        private final Instant from;

        Telling(Timeline timeline, Instant from) {
            this.timeline = timeline;
            this.from = from;
        }

        void date(Day day, long end) {
            long reached =
                    Timeline.micros(told.isEmpty() ? from : told.getLast().to());
            while (reached < end) {
                if (timeline.isOpen(reached)) {
                    reached = tell(reached, Math.min(timeline.closing(reached), end), Kind.OPEN, Optional.empty());
                } else {
                    long next = Math.min(timeline.nextOpen(reached, end).orElse(end), end);
                    reached = tell(reached, next, day.otherwise(), day.name());
                }
            }
        }

        private long tell(long begin, long end, Kind kind, Optional<String> name) {
            Stretch stretch = new Stretch(Timeline.instant(begin), Timeline.instant(end), kind, name);
            if (!told.isEmpty() && told.getLast().isLike(stretch)) {
                stretch = new Stretch(told.removeLast().from(), stretch.to(), kind, name);
            } else if (told.size() == BusinessCalendar.MAX_STRETCHES) {
                throw Timeline.outOfRange("to", from, stretch.from());
            }
            told.addLast(stretch);
            return end;
        }
    }

    private boolean isLike(Stretch other) {
        return kind == other.kind && name.equals(other.name);
    }
}
