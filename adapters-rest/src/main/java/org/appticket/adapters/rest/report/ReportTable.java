package org.appticket.adapters.rest.report;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.appticket.application.view.report.Figure;
import org.appticket.application.view.report.Report;
import org.appticket.application.view.report.ReportLine;

/** A report as comma-separated values (RFC 4180): a line of names first, times in seconds. */
final class ReportTable {
    static final String CSV = "text/csv";

    private static final Pattern FORMULA = Pattern.compile("^[=+\\-@\\t\\r]");
    private static final Pattern SPECIAL = Pattern.compile("[\",\\r\\n]");

    private ReportTable() {}

    static String of(Report report) {
        List<Figure> figures = report.kind().figures();
        Stream<String> names =
                figures.stream().map(figure -> ReportBody.name(figure) + (figure.isSeconds() ? "_seconds" : ""));
        Stream<String> lines = report.lines().stream().map(line -> line(line, figures));
        String head = Stream.concat(Stream.of("key", "label"), names).collect(Collectors.joining(","));
        return Stream.concat(Stream.of(head), lines).map(line -> line + "\r\n").collect(Collectors.joining());
    }

    private static String line(ReportLine line, List<Figure> figures) {
        Stream<String> values =
                figures.stream().map(figure -> Objects.toString(line.figures().get(figure), ""));
        return Stream.concat(
                        Stream.of(
                                text(line.kind().key()),
                                text(line.kind().label().orElse(""))),
                        values)
                .collect(Collectors.joining(","));
    }

    /** Spreadsheets take for a formula what begins like one, so it gets an apostrophe before it. */
    private static String text(String value) {
        String harmless = FORMULA.matcher(value).find() ? "'" + value : value;
        return SPECIAL.matcher(harmless).find() ? '"' + harmless.replace("\"", "\"\"") + '"' : harmless;
    }
}
