package org.appticket.application.view.report;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.appticket.application.view.figure.Kind;

/**
 * One line of a report.
 *
 * @param kind what it is about
 * @param figures its figures
 */
public record ReportLine(Kind kind, Map<Figure, Long> figures) {
    /** Copies the figures. */
    public ReportLine {
        figures = Collections.unmodifiableMap(new LinkedHashMap<>(figures));
    }
}
