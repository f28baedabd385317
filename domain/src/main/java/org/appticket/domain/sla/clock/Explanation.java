package org.appticket.domain.sla.clock;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.appticket.domain.calendar.BusinessCalendar;
import org.appticket.domain.calendar.Stretch;
import org.appticket.domain.sla.clock.Run.Leg;
import org.appticket.domain.sla.clock.Segment.Because;
import org.appticket.domain.sla.clock.Segment.Kind;
import org.appticket.domain.sla.course.Mark;

/**
 * Why a clock shows what it shows (rule SLA-11 in {@code docs/rules.md}).
 *
 * @param run since when it runs
 * @param turns after what other rules may have gone
 * @param calendar whose hours count
 */
record Explanation(Run run, List<Mark> turns, BusinessCalendar calendar) {

    /** With as many parts as a day can have, this stays below {@link BusinessCalendar#MAX_STRETCHES}. */
    private static final Duration AT_A_TIME = Duration.ofDays(366);

    List<Segment> until(Instant now) {
        List<Segment> segments = new ArrayList<>();
        for (int leg = 0; leg < run.legs().size(); leg++) {
            Instant from = run.legs().get(leg).from();
            Instant end = run.end(leg).orElse(now.isBefore(from) ? from : now);
            add(segments, run.legs().get(leg), end);
        }
        return segments;
    }

    /** A leg in as many parts as rules may have changed. */
    private void add(List<Segment> segments, Leg leg, Instant end) {
        Optional<Because> because = leg.runs() ? Optional.empty() : Optional.of(new Because.Event(leg.because()));
        Instant from = leg.from();
        for (Mark turn : turns) {
            if (divides(turn, leg) && !turn.at().isBefore(from) && turn.at().isBefore(end)) {
                add(segments, leg.runs(), new Part(from, turn.at(), because));
                because = Optional.of(new Because.Event(turn.sequence()));
                from = turn.at();
            }
        }
        add(segments, leg.runs(), new Part(from, end, because));
    }

    /** Not what began the run, and not what happened as a pause began: that says why it is one. */
    private boolean divides(Mark turn, Leg leg) {
        return turn.sequence() > run.start().sequence()
                && (leg.runs() || turn.at().isAfter(leg.from()));
    }

    private record Part(Instant from, Instant to, Optional<Because> because) {}

    private void add(List<Segment> segments, boolean runs, Part part) {
        if (!part.from().isBefore(part.to())) {
            return;
        }
        if (!runs) {
            segments.add(new Segment(part.from(), part.to(), Kind.PAUSED, part.because(), Duration.ZERO));
            return;
        }
        Optional<Because> because = part.because();
        for (Stretch stretch : stretches(part)) {
            segments.add(segment(stretch, because));
            because = Optional.empty();
        }
    }

    /** A calendar does not tell of everything at a time. */
    private List<Stretch> stretches(Part part) {
        List<Stretch> stretches = new ArrayList<>();
        Instant from = part.from();
        while (from.isBefore(part.to())) {
            Instant most = from.plus(AT_A_TIME);
            Instant to = most.isBefore(part.to()) ? most : part.to();
            calendar.stretches(from, to).forEach(next -> join(stretches, next));
            from = to;
        }
        return stretches;
    }

    private static void join(List<Stretch> stretches, Stretch next) {
        int last = stretches.size() - 1;
        if (last >= 0) {
            Stretch before = stretches.get(last);
            if (before.kind() == next.kind() && before.name().equals(next.name())) {
                stretches.set(last, new Stretch(before.from(), next.to(), next.kind(), next.name()));
                return;
            }
        }
        stretches.add(next);
    }

    private static Segment segment(Stretch stretch, Optional<Because> because) {
        Optional<Because> name = stretch.name().map(Because.Holiday::new);
        Kind kind = switch (stretch.kind()) {
            case OPEN -> Kind.COUNTED;
            case CLOSED -> Kind.CLOSED;
            case HOLIDAY -> Kind.HOLIDAY;
        };
        Duration amount = kind == Kind.COUNTED ? stretch.length() : Duration.ZERO;
        return new Segment(stretch.from(), stretch.to(), kind, because.or(() -> name), amount);
    }
}
