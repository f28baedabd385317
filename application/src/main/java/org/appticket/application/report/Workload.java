package org.appticket.application.report;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.appticket.application.view.WorkloadRecord;
import org.appticket.application.view.figure.Flow;
import org.appticket.application.view.figure.Kind;
import org.appticket.application.view.figure.KindCount;
import org.appticket.application.view.figure.Trait;
import org.appticket.application.view.report.Figure;
import org.appticket.application.view.report.ReportLine;

/** How much people have to do now, and how many tickets went out that they led. */
record Workload(Question question, List<WorkloadRecord> loads) {
    /** How many people there can be. */
    static final int MOST = 1_000;

    static Workload of(Question question) {
        return new Workload(question, question.figures().listWorkloads(question.extent(), MOST + 1));
    }

    boolean isComplete() {
        return loads.size() <= MOST;
    }

    List<ReportLine> lines() {
        Map<Kind, Map<Figure, Long>> people = new LinkedHashMap<>();
        loads.stream().limit(MOST).forEach(load -> {
            Map<Figure, Long> figures = of(people, kind(load));
            figures.put(Figure.LED, (long) load.led());
            figures.put(Figure.CONTRIBUTED, (long) load.contributed());
            figures.put(Figure.ASKED, (long) load.asked());
        });
        for (KindCount solved :
                question.figures().countByKind(question.extent(), Flow.OUT, question.period(), Trait.LEAD)) {
            if (!solved.kind().key().equals(Kind.NONE)) {
                of(people, solved.kind()).put(Figure.RESOLVED, solved.tickets());
            }
        }
        List<ReportLine> lines = people.entrySet().stream()
                .map(entry -> new ReportLine(entry.getKey(), entry.getValue()))
                .toList();
        return question.sorted(lines, Figure.LED);
    }

    private static Map<Figure, Long> of(Map<Kind, Map<Figure, Long>> people, Kind person) {
        return people.computeIfAbsent(person, any -> {
            Map<Figure, Long> none = new EnumMap<>(Figure.class);
            List.of(Figure.LED, Figure.CONTRIBUTED, Figure.ASKED, Figure.RESOLVED)
                    .forEach(figure -> none.put(figure, 0L));
            return none;
        });
    }

    private static Kind kind(WorkloadRecord load) {
        return new Kind(load.person().id().toString(), Optional.of(load.person().name()));
    }
}
