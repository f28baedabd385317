package org.appticket.application.report;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.appticket.application.view.figure.Flow;
import org.appticket.application.view.figure.Kind;
import org.appticket.application.view.report.Figure;
import org.appticket.application.view.report.ReportLine;

/** How many tickets came in and went out. */
final class Volume {
    private Volume() {}

    static List<ReportLine> lines(Question question) {
        Map<Kind, Long> in = counts(question, Flow.IN);
        Map<Kind, Long> out = counts(question, Flow.OUT);
        Set<Kind> kinds = new LinkedHashSet<>(in.keySet());
        kinds.addAll(out.keySet());
        List<ReportLine> lines = kinds.stream()
                .map(kind -> new ReportLine(
                        kind, Map.of(Figure.IN, in.getOrDefault(kind, 0L), Figure.OUT, out.getOrDefault(kind, 0L))))
                .toList();
        return question.sorted(lines, Figure.IN);
    }

    private static Map<Kind, Long> counts(Question question, Flow flow) {
        return question.grouping()
                .trait()
                .map(trait -> {
                    Map<Kind, Long> counts = new LinkedHashMap<>();
                    question.figures()
                            .countByKind(question.extent(), flow, question.period(), trait)
                            .forEach(count -> counts.put(count.kind(), count.tickets()));
                    return counts;
                })
                .orElseGet(() -> question.byTime(flow, question.period()));
    }
}
