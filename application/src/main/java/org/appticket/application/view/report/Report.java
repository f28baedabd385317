package org.appticket.application.view.report;

import java.time.ZoneId;
import java.util.List;

/**
 * A report.
 *
 * @param kind which
 * @param grouping what its lines are
 * @param span about which days
 * @param zone where these begin at midnight
 * @param complete false if there were more tickets than are looked at, so that the latest alone are in it
 * @param lines times in order; teams, people and the like with the most first
 */
public record Report(
        ReportKind kind, Grouping grouping, DateSpan span, ZoneId zone, boolean complete, List<ReportLine> lines) {
    /** Copies the lines. */
    public Report {
        lines = List.copyOf(lines);
    }
}
