package org.appticket.domain.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.appticket.domain.InvalidValue;
import org.appticket.domain.InvalidValue.Problem;
import org.appticket.domain.calendar.Days.Day;
import org.appticket.domain.calendar.Stretch.Kind;

/** Tells what each part of a span of time is, in order and without gaps. For use by one thread. */
final class Stretches {

    private final List<Stretch> told = new ArrayList<>();
    private final Timeline timeline;
    private final Instant from;
    private long reached;

    private Stretches(Timeline timeline, Instant from) {
        this.timeline = timeline;
        this.from = from;
        reached = Timeline.micros(from);
    }

    /**
     * The parts of a span.
     *
     * @param timeline when it is open
     * @param from where the span begins
     * @param to where it ends, later
     * @return at least one
     * @throws InvalidValue if there are more than {@link BusinessCalendar#MAX_STRETCHES}
     */
    static List<Stretch> of(Timeline timeline, Instant from, Instant to) {
        Stretches stretches = new Stretches(timeline, from);
        ZoneId zone = timeline.zone();
        LocalDate first = from.atZone(zone).toLocalDate().minusDays(1);
        Day[] dates =
                timeline.days().between(first, to.atZone(zone).toLocalDate().plusDays(1));
        for (int i = 0; i < dates.length; i++) {
            Instant over = first.plusDays(i + 1L).atStartOfDay(zone).toInstant();
            stretches.date(dates[i], Timeline.micros(over.isBefore(to) ? over : to));
        }
        return List.copyOf(stretches.told);
    }

    private void date(Day day, long end) {
        while (reached < end) {
            if (timeline.isOpen(reached)) {
                tell(Math.min(timeline.closing(reached), end), Kind.OPEN, Optional.empty());
            } else {
                tell(Math.min(timeline.nextOpen(reached).orElse(end), end), day.otherwise(), day.name());
            }
        }
    }

    private void tell(long until, Kind kind, Optional<String> name) {
        int last = told.size() - 1;
        if (last >= 0 && told.get(last).kind() == kind && told.get(last).name().equals(name)) {
            told.set(last, new Stretch(told.get(last).from(), Timeline.instant(until), kind, name));
        } else if (told.size() == BusinessCalendar.MAX_STRETCHES) {
            String max = Timeline.instant(reached).toString();
            throw InvalidValue.of("to", Problem.OUT_OF_RANGE, Map.of("min", from.toString(), "max", max));
        } else {
            told.add(new Stretch(Timeline.instant(reached), Timeline.instant(until), kind, name));
        }
        reached = until;
    }
}
