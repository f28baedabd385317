package org.appticket.application.report;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.appticket.application.view.figure.Flow;
import org.appticket.application.view.figure.Kind;
import org.appticket.application.view.figure.LiveCount;
import org.appticket.application.view.figure.Period;
import org.appticket.application.view.report.Figure;
import org.appticket.application.view.report.Grouping;
import org.appticket.application.view.report.ReportLine;
import org.appticket.domain.lifecycle.Status;

/**
 * How many tickets were still to be solved: as many as are now, less what came in since, and what went out since as well. So what is in another
 * queue now counts as if it had always been there.
 */
final class Backlog {
    private static final List<Duration> AGES = List.of(
            Duration.ofDays(1), Duration.ofDays(3), Duration.ofDays(7), Duration.ofDays(30), Duration.ofDays(90));

    private Backlog() {}

    static List<ReportLine> lines(Question question) {
        if (question.grouping() == Grouping.AGE) {
            return ages(question);
        }
        return question.grouping().isTime() ? times(question) : kinds(question);
    }

    private static List<ReportLine> ages(Question question) {
        List<Instant> since = AGES.stream().map(question.now()::minus).toList();
        List<Long> counts = question.figures().countByAge(question.extent(), since);
        List<ReportLine> lines = new ArrayList<>();
        for (int i = 0; i < counts.size(); i++) {
            String key = i < AGES.size() ? "under-" + AGES.get(i).toDays() + "-days" : "over-90-days";
            lines.add(line(new Kind(key, Optional.empty()), counts.get(i)));
        }
        return lines;
    }

    private static List<ReportLine> kinds(Question question) {
        Map<Kind, Long> counts = unsolved(question).stream()
                .collect(Collectors.groupingBy(
                        count -> question.grouping() == Grouping.TEAM
                                ? count.team()
                                : new Kind(count.priority().name(), Optional.empty()),
                        Collectors.summingLong(LiveCount::tickets)));
        List<ReportLine> lines = counts.entrySet().stream()
                .map(entry -> line(entry.getKey(), entry.getValue()))
                .toList();
        return question.sorted(lines, Figure.OPEN);
    }

    private static List<LiveCount> unsolved(Question question) {
        return question.figures().countLive(question.extent(), question.now()).stream()
                .filter(count -> count.status() != Status.RESOLVED)
                .toList();
    }

    /** From now back to the first day: what holds at the end of each line's last day. */
    private static List<ReportLine> times(Question question) {
        NavigableMap<LocalDate, Long> changes = changes(question);
        long open = unsolved(question).stream().mapToLong(LiveCount::tickets).sum();
        List<Map.Entry<Kind, LocalDate>> last =
                new ArrayList<>(question.lastDays().entrySet());
        Collections.reverse(last);
        List<ReportLine> lines = new ArrayList<>();
        for (Map.Entry<Kind, LocalDate> line : last) {
            long since = changes.tailMap(line.getValue(), false).values().stream()
                    .mapToLong(Long::longValue)
                    .sum();
            lines.add(line(line.getKey(), open - since));
        }
        Collections.reverse(lines);
        return lines;
    }

    /** By how many tickets there were more at the end of each day than at its beginning, until now. */
    private static NavigableMap<LocalDate, Long> changes(Question question) {
        Instant from = question.period().from();
        Period until =
                new Period(from, question.now().isAfter(from) ? question.now().plusSeconds(1) : from);
        NavigableMap<LocalDate, Long> changes = new TreeMap<>();
        for (Flow flow : Flow.values()) {
            long sign = flow == Flow.IN ? 1 : -1;
            question.figures()
                    .countByTime(question.extent(), flow, until)
                    .forEach(count -> changes.merge(
                            count.from().atZone(question.zone()).toLocalDate(), sign * count.tickets(), Long::sum));
        }
        return changes;
    }

    private static ReportLine line(Kind kind, long open) {
        return new ReportLine(kind, Map.of(Figure.OPEN, open));
    }
}
