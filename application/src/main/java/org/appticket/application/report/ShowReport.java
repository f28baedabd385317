package org.appticket.application.report;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.appticket.application.port.access.People;
import org.appticket.application.port.report.TicketFigures;
import org.appticket.application.sla.ShowClocks;
import org.appticket.application.view.figure.Extent;
import org.appticket.application.view.report.DateSpan;
import org.appticket.application.view.report.Grouping;
import org.appticket.application.view.report.Report;
import org.appticket.application.view.report.ReportKind;
import org.appticket.application.view.report.ReportLine;
import org.appticket.domain.id.TeamId;
import org.appticket.domain.people.Actor;
import org.appticket.domain.permission.Duty;
import org.appticket.domain.permission.Permissions;

/** Shows a report; tickets of which the reader is not to be told are not counted (rule PER-13). */
public final class ShowReport {

    private final TicketFigures figures;
    private final ShowClocks clocks;
    private final People people;
    private final InstantSource clock;

    /**
     * Over figures.
     *
     * @param figures where they come from
     * @param clocks what was promised
     * @param people where the readers are
     * @param clock what time it is
     */
    public ShowReport(TicketFigures figures, ShowClocks clocks, People people, InstantSource clock) {
        this.figures = figures;
        this.clocks = clocks;
        this.people = people;
        this.clock = clock;
    }

    /**
     * What is asked for.
     *
     * @param by who asks
     * @param kind which report
     * @param grouping what its lines are to be; one of those of the report
     * @param from its first day; nothing for the thirtieth, counted back from the last
     * @param to its last day; nothing for today
     * @param team whose queue; nothing for all
     * @param zone where days begin; nothing for the zone of the reader's account
     */
    public record Query(
            Actor by,
            ReportKind kind,
            Grouping grouping,
            Optional<LocalDate> from,
            Optional<LocalDate> to,
            Optional<TeamId> team,
            Optional<ZoneId> zone) {}

    /**
     * Shows it.
     *
     * @param query what is asked for
     * @return the report
     * @throws org.appticket.domain.permission.NotPermitted unless the reader works on tickets
     * @throws org.appticket.domain.InvalidValue if there are no days or too many
     */
    public Report handle(Query query) {
        Permissions.require(query.by(), Duty.READ_REPORTS);
        Instant now = clock.instant();
        ZoneId zone = query.zone().orElseGet(() -> Zone.of(people, query.by()));
        DateSpan span = DateSpan.of(query.from(), query.to(), now.atZone(zone).toLocalDate());
        Extent extent = new Extent(Permissions.reportedTo(query.by()), query.team());
        Question question = new Question(figures, extent, query.grouping(), span, zone, now);
        return switch (query.kind()) {
            case VOLUME -> report(query.kind(), question, true, Volume.lines(question));
            case BACKLOG -> report(query.kind(), question, true, Backlog.lines(question));
            case RESOLUTION_TIME -> {
                Solved solved = Solved.of(question);
                yield report(query.kind(), question, solved.isComplete(), solved.times());
            }
            case SLA -> {
                Solved solved = Solved.of(question);
                yield report(query.kind(), question, solved.isComplete(), solved.promises(clocks));
            }
            case WORKLOAD -> {
                Workload workload = Workload.of(question);
                yield report(query.kind(), question, workload.isComplete(), workload.lines());
            }
        };
    }

    private static Report report(ReportKind kind, Question question, boolean complete, List<ReportLine> lines) {
        return new Report(kind, question.grouping(), question.span(), question.zone(), complete, lines);
    }
}
