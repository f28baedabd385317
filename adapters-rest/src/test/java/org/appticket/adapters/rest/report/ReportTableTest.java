package org.appticket.adapters.rest.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.appticket.application.view.figure.Kind;
import org.appticket.application.view.report.DateSpan;
import org.appticket.application.view.report.Figure;
import org.appticket.application.view.report.Grouping;
import org.appticket.application.view.report.Report;
import org.appticket.application.view.report.ReportKind;
import org.appticket.application.view.report.ReportLine;
import org.junit.jupiter.api.Test;

class ReportTableTest {
    @Test
    void no_name_is_taken_for_a_formula_or_breaks_its_cell() {
        LocalDate day = LocalDate.of(2026, 3, 2);
        List<ReportLine> lines = List.of(
                line("1", "=1+1", Map.of(Figure.RESOLVED, 0L)),
                line(
                        "2",
                        "A \"b\", c\nd",
                        Map.of(Figure.RESOLVED, 2L, Figure.MEAN, 3L, Figure.MEDIAN, 4L, Figure.P90, 5L)));
        Report report = new Report(
                ReportKind.RESOLUTION_TIME, Grouping.TEAM, new DateSpan(day, day), ZoneOffset.UTC, true, lines);
        assertEquals(
                List.of(
                        "key,label,resolved,mean_seconds,median_seconds,p90_seconds",
                        "1,'=1+1,0,,,",
                        "2,\"A \"\"b\"\", c\nd\",2,3,4,5",
                        ""),
                List.of(ReportTable.of(report).split("\r\n", -1)));
    }

    private static ReportLine line(String key, String label, Map<Figure, Long> figures) {
        return new ReportLine(new Kind(key, Optional.of(label)), figures);
    }
}
