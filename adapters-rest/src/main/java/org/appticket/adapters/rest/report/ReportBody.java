package org.appticket.adapters.rest.report;

import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.appticket.application.view.report.Figure;
import org.appticket.application.view.report.Grouping;
import org.appticket.application.view.report.Report;
import org.appticket.application.view.report.ReportLine;

/** A report on the wire. */
record ReportBody(
        String report,
        Grouping group,
        LocalDate from,
        LocalDate to,
        String zone,
        boolean complete,
        List<Map<String, Object>> items) {

    static ReportBody of(Report report) {
        return new ReportBody(
                report.kind().slug(),
                report.grouping(),
                report.span().from(),
                report.span().to(),
                report.zone().getId(),
                report.complete(),
                report.lines().stream().map(line -> item(report, line)).toList());
    }

    private static Map<String, Object> item(Report report, ReportLine line) {
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("key", line.kind().key());
        line.kind().label().ifPresent(label -> item.put("label", label));
        for (Figure figure : report.kind().figures()) {
            Long value = line.figures().get(figure);
            if (value != null) {
                item.put(name(figure), figure.isSeconds() ? Duration.ofSeconds(value) : value);
            }
        }
        return item;
    }

    static String name(Figure figure) {
        return figure.name().toLowerCase(Locale.ROOT);
    }
}
