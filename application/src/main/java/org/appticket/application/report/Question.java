package org.appticket.application.report;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.appticket.application.port.report.TicketFigures;
import org.appticket.application.view.figure.Extent;
import org.appticket.application.view.figure.Flow;
import org.appticket.application.view.figure.Kind;
import org.appticket.application.view.figure.Period;
import org.appticket.application.view.report.DateSpan;
import org.appticket.application.view.report.Figure;
import org.appticket.application.view.report.Grouping;
import org.appticket.application.view.report.ReportLine;
import org.appticket.domain.details.Priority;

/** What a report is to tell, and where its figures come from. */
record Question(TicketFigures figures, Extent extent, Grouping grouping, DateSpan span, ZoneId zone, Instant now) {

    Period period() {
        return span.in(zone);
    }

    /** The day, week or month to which a moment belongs, by its first day; that can be before the report, of which only the rest is told. */
    Kind kindOf(Instant at) {
        return kindOf(at.atZone(zone).toLocalDate());
    }

    private Kind kindOf(LocalDate day) {
        LocalDate first = switch (grouping) {
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTH -> day.withDayOfMonth(1);
            default -> day;
        };
        return new Kind(first.toString(), Optional.empty());
    }

    /** A zero for each day, week or month of the report, in order. */
    Map<Kind, Long> zeros() {
        Map<Kind, Long> zeros = new LinkedHashMap<>();
        span.days().forEach(day -> zeros.putIfAbsent(kindOf(day), 0L));
        return zeros;
    }

    /** How many tickets came in or went out in each day, week or month of a period; those of the report come first. */
    Map<Kind, Long> byTime(Flow flow, Period when) {
        Map<Kind, Long> counts = zeros();
        figures.countByTime(extent, flow, when)
                .forEach(count -> counts.merge(kindOf(count.from()), count.tickets(), Long::sum));
        return counts;
    }

    /** The last day of each line. */
    Map<Kind, LocalDate> lastDays() {
        Map<Kind, LocalDate> last = new LinkedHashMap<>();
        span.days().forEach(day -> last.put(kindOf(day), day));
        return last;
    }

    /** The lines in the order of what is most worth reading: priorities from the top, all else by a figure, the most first. */
    List<ReportLine> sorted(List<ReportLine> lines, Figure by) {
        Comparator<ReportLine> order = grouping == Grouping.PRIORITY
                ? Comparator.comparing(
                        line -> Priority.valueOf(line.kind().key()), Comparator.comparing(Priority::ordinal))
                : Comparator.comparing((ReportLine line) -> line.figures().getOrDefault(by, 0L))
                        .reversed();
        Comparator<ReportLine> byTime = Comparator.comparing(line -> line.kind().key());
        return lines.stream()
                .sorted(grouping.isTime() ? byTime : order.thenComparing(byTime))
                .toList();
    }
}
