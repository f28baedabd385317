package org.appticket.application.report;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.appticket.application.sla.ShowClocks;
import org.appticket.application.view.figure.Kind;
import org.appticket.application.view.figure.SolvedTicket;
import org.appticket.application.view.figure.Trait;
import org.appticket.application.view.report.Figure;
import org.appticket.application.view.report.Grouping;
import org.appticket.application.view.report.ReportLine;
import org.appticket.application.view.sla.TicketClock;
import org.appticket.domain.id.TicketId;
import org.appticket.domain.sla.Target;
import org.appticket.domain.sla.clock.ClockState;

/** Tickets that were resolved, the latest if there are too many. */
record Solved(Question question, List<SolvedTicket> tickets) {
    /** How many tickets a report looks at. */
    static final int MOST = 20_000;

    private static final int AT_A_TIME = 1_000;

    static Solved of(Question question) {
        Trait trait = question.grouping().trait().orElse(Trait.PRIORITY);
        return new Solved(
                question, question.figures().listSolved(question.extent(), question.period(), trait, MOST + 1));
    }

    boolean isComplete() {
        return tickets.size() <= MOST;
    }

    private List<SolvedTicket> looked() {
        return tickets.subList(0, Math.min(MOST, tickets.size()));
    }

    private Kind kindOf(SolvedTicket ticket) {
        return question.grouping().isTime() ? question.kindOf(ticket.at()) : ticket.kind();
    }

    private <T> Map<Kind, List<T>> grouped(Function<SolvedTicket, T> value) {
        Map<Kind, List<T>> groups = new LinkedHashMap<>();
        if (question.grouping().isTime()) {
            question.zeros().keySet().forEach(kind -> groups.put(kind, new ArrayList<>()));
        }
        looked().forEach(ticket ->
                groups.computeIfAbsent(kindOf(ticket), any -> new ArrayList<>()).add(value.apply(ticket)));
        return groups;
    }

    /** How long they took. */
    List<ReportLine> times() {
        List<ReportLine> lines = grouped(SolvedTicket::took).entrySet().stream()
                .map(entry -> new ReportLine(entry.getKey(), times(entry.getValue())))
                .toList();
        return question.sorted(lines, Figure.RESOLVED);
    }

    private static Map<Figure, Long> times(List<Duration> took) {
        Map<Figure, Long> figures = new EnumMap<>(Figure.class);
        figures.put(Figure.RESOLVED, (long) took.size());
        if (!took.isEmpty()) {
            List<Long> seconds = took.stream().map(Duration::toSeconds).sorted().toList();
            long sum = seconds.stream().mapToLong(Long::longValue).sum();
            figures.put(Figure.MEAN, sum / seconds.size());
            figures.put(Figure.MEDIAN, within(seconds, 50));
            figures.put(Figure.P90, within(seconds, 90));
        }
        return figures;
    }

    /** The least time within which so many percent were resolved. */
    private static long within(List<Long> sorted, int percent) {
        return sorted.get((sorted.size() * percent + 99) / 100 - 1);
    }

    /** How often what was promised was kept. */
    List<ReportLine> promises(ShowClocks clocks) {
        Map<TicketId, TicketClock> shown = shown(clocks);
        if (question.grouping() == Grouping.TARGET) {
            List<ReportLine> lines = new ArrayList<>();
            for (Target target : Target.values()) {
                Map<Figure, Long> kept = kept(List.copyOf(shown.values()), target);
                if (kept.values().stream().anyMatch(count -> count > 0)) {
                    lines.add(new ReportLine(new Kind(target.name(), Optional.empty()), kept));
                }
            }
            return lines;
        }
        List<ReportLine> lines =
                grouped(ticket -> shown.getOrDefault(ticket.id(), TicketClock.NONE)).entrySet().stream()
                        .map(entry -> new ReportLine(entry.getKey(), kept(entry.getValue(), Target.RESOLUTION)))
                        .toList();
        return question.sorted(lines, Figure.MISSED);
    }

    private Map<TicketId, TicketClock> shown(ShowClocks clocks) {
        Map<TicketId, TicketClock> shown = new LinkedHashMap<>();
        List<SolvedTicket> all = looked();
        for (int from = 0; from < all.size(); from += AT_A_TIME) {
            Set<TicketId> some = all.subList(from, Math.min(from + AT_A_TIME, all.size())).stream()
                    .map(SolvedTicket::id)
                    .collect(Collectors.toCollection(HashSet::new));
            shown.putAll(clocks.handle(new ShowClocks.Query(some)));
        }
        return shown;
    }

    private static Map<Figure, Long> kept(List<TicketClock> clocks, Target target) {
        return Map.of(
                Figure.MET,
                count(clocks, target, ClockState.MET),
                Figure.MISSED,
                count(clocks, target, ClockState.BREACHED));
    }

    private static long count(List<TicketClock> clocks, Target target, ClockState state) {
        return clocks.stream()
                .filter(clock -> clock.reading(target).state() == state)
                .count();
    }
}
