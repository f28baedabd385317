package org.appticket.application.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.appticket.application.dsl.TimedDesk;
import org.appticket.application.dsl.World;
import org.appticket.application.fake.access.InMemoryPeople;
import org.appticket.application.fake.store.InMemoryStore;
import org.appticket.application.sla.ShowClocks;
import org.appticket.application.view.report.Figure;
import org.appticket.application.view.report.Grouping;
import org.appticket.application.view.report.Report;
import org.appticket.application.view.report.ReportKind;
import org.appticket.application.view.report.ReportLine;
import org.appticket.domain.InvalidValue;
import org.appticket.domain.dependency.Obstacles;
import org.appticket.domain.details.Priority;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.id.TicketId;
import org.appticket.domain.lifecycle.Status;
import org.appticket.domain.people.Actor;
import org.appticket.domain.people.Author;
import org.appticket.domain.people.Role;
import org.appticket.domain.permission.NotPermitted;
import org.appticket.domain.ticket.Step;
import org.junit.jupiter.api.Test;

class ShowReportTest {
    private static final LocalDate SUNDAY = LocalDate.of(2026, 3, 29);
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final TimedDesk desk = new TimedDesk();
    private final World world = desk.world();
    private final Actor manager = world.actor(Role.MANAGER);

    private ShowReport showReport() {
        ShowClocks clocks = new ShowClocks(desk.timekeeping(), desk::now);
        return new ShowReport(
                desk.ports().rota().figures(), clocks, new InMemoryPeople(new InMemoryStore()), desk::now);
    }

    private Report show(ReportKind kind, Grouping grouping, LocalDate from, LocalDate to) {
        return showReport()
                .handle(new ShowReport.Query(
                        manager,
                        kind,
                        grouping,
                        Optional.of(from),
                        Optional.of(to),
                        Optional.empty(),
                        Optional.of(PARIS)));
    }

    private static Map<String, Long> column(Report report, Figure figure) {
        return report.lines().stream()
                .collect(Collectors.toMap(
                        line -> line.kind().key(), line -> line.figures().get(figure)));
    }

    private TicketId solved(Instant opened, Instant resolved) {
        TicketId id = world.aTicket().at(opened).open().id();
        Step step = new Step.Resolve("Cable", Optional.empty());
        world.decide(id, (known, now) -> known.take(step, Obstacles.NONE, Author.SYSTEM, resolved));
        return id;
    }

    @Test
    void whoever_does_not_work_on_tickets_is_shown_no_report() {
        Actor user = world.actor(Role.USER);
        var query = new ShowReport.Query(
                user,
                ReportKind.VOLUME,
                Grouping.DAY,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        assertThrows(NotPermitted.class, () -> showReport().handle(query));
    }

    @Test
    void days_begin_at_midnight_in_the_zone_of_the_reader_also_when_clocks_change() {
        desk.at("2026-04-01T12:00:00Z");
        world.aTicket().at(Instant.parse("2026-03-28T22:59:59Z")).open();
        world.aTicket().at(Instant.parse("2026-03-28T23:00:00Z")).open();
        world.aTicket().at(Instant.parse("2026-03-29T21:59:59Z")).open();
        world.aTicket().at(Instant.parse("2026-03-29T22:00:00Z")).open();
        Report report = show(ReportKind.VOLUME, Grouping.DAY, SUNDAY.minusDays(1), SUNDAY.plusDays(1));
        assertEquals(
                List.of("2026-03-28", "2026-03-29", "2026-03-30"),
                report.lines().stream().map(line -> line.kind().key()).toList());
        assertEquals(Map.of("2026-03-28", 1L, "2026-03-29", 2L, "2026-03-30", 1L), column(report, Figure.IN));
        assertEquals(
                Map.of("2026-03-23", 3L, "2026-03-30", 1L),
                column(show(ReportKind.VOLUME, Grouping.WEEK, SUNDAY.minusDays(1), SUNDAY.plusDays(1)), Figure.IN));
    }

    @Test
    void the_backlog_of_a_day_is_what_was_open_at_its_end() {
        desk.at("2026-03-05T12:00:00Z");
        world.aTicket().at(Instant.parse("2026-02-01T10:00:00Z")).open();
        world.aTicket().at(Instant.parse("2026-03-03T10:00:00Z")).open();
        solved(Instant.parse("2026-02-01T10:00:00Z"), Instant.parse("2026-03-04T10:00:00Z"));
        LocalDate second = LocalDate.of(2026, 3, 2);
        Report report = show(ReportKind.BACKLOG, Grouping.DAY, second, second.plusDays(3));
        assertEquals(
                Map.of("2026-03-02", 2L, "2026-03-03", 3L, "2026-03-04", 2L, "2026-03-05", 2L),
                column(report, Figure.OPEN));
        assertEquals(
                Map.of("2026-03-03", 3L),
                column(show(ReportKind.BACKLOG, Grouping.DAY, second.plusDays(1), second.plusDays(1)), Figure.OPEN),
                "what changed after the last day counts too");
        Map<String, Long> ages =
                column(show(ReportKind.BACKLOG, Grouping.AGE, second, second.plusDays(3)), Figure.OPEN);
        assertEquals(1L, ages.get("under-3-days"));
        assertEquals(1L, ages.get("under-90-days"));
        assertEquals(2L, ages.values().stream().mapToLong(Long::longValue).sum());
        assertEquals(
                Map.of("none", 2L),
                column(show(ReportKind.BACKLOG, Grouping.TEAM, second, second.plusDays(3)), Figure.OPEN));
    }

    @Test
    void resolution_times_have_a_mean_a_median_and_what_nine_of_ten_took() {
        desk.at("2026-03-05T12:00:00Z");
        Instant noon = Instant.parse("2026-03-04T12:00:00Z");
        for (int seconds = 1; seconds <= 10; seconds++) {
            solved(noon, noon.plusSeconds(seconds == 10 ? 1_000 : seconds));
        }
        LocalDate fourth = LocalDate.of(2026, 3, 4);
        Report report = show(ReportKind.RESOLUTION_TIME, Grouping.DAY, fourth, fourth.plusDays(1));
        assertTrue(report.complete());
        assertEquals(
                Map.of(Figure.RESOLVED, 10L, Figure.MEAN, 104L, Figure.MEDIAN, 5L, Figure.P90, 9L),
                report.lines().get(0).figures());
        assertEquals(Map.of(Figure.RESOLVED, 0L), report.lines().get(1).figures(), "of nothing there is no mean");
    }

    @Test
    void promises_are_told_by_target() {
        TicketId soon = desk.open(Priority.CRITICAL);
        TicketId late = desk.open(Priority.CRITICAL);
        Step resolve = new Step.Resolve("Cable", Optional.empty());
        desk.at("2026-03-02T08:30:00Z").take(soon, resolve);
        desk.at("2026-03-03T10:00:00Z").take(late, resolve);
        LocalDate second = LocalDate.of(2026, 3, 2);
        Report targets = show(ReportKind.SLA, Grouping.TARGET, second, second.plusDays(1));
        assertEquals(1L, column(targets, Figure.MET).get("RESOLUTION"));
        assertEquals(1L, column(targets, Figure.MISSED).get("RESOLUTION"));
        Report days = show(ReportKind.SLA, Grouping.DAY, second, second.plusDays(1));
        assertEquals(Map.of("2026-03-02", 1L, "2026-03-03", 0L), column(days, Figure.MET));
        assertEquals(Map.of("2026-03-02", 0L, "2026-03-03", 1L), column(days, Figure.MISSED));
    }

    @Test
    void people_are_told_by_what_they_have_to_do_and_what_was_resolved() {
        desk.at("2031-03-05T12:00:00Z");
        PersonId busy = world.person(Role.AGENT);
        PersonId done = world.person(Role.AGENT);
        world.aTicket().ledBy(busy).open();
        world.aTicket().ledBy(done).in(Status.RESOLVED);
        LocalDate day = LocalDate.of(2031, 3, 4);
        Report report = show(ReportKind.WORKLOAD, Grouping.PERSON, day, day);
        assertEquals(
                List.of(busy.toString(), done.toString()),
                report.lines().stream().map(line -> line.kind().key()).toList());
        assertEquals(1L, report.lines().get(0).figures().get(Figure.LED));
        ReportLine second = report.lines().get(1);
        assertEquals(0L, second.figures().get(Figure.LED));
        assertEquals(1L, second.figures().get(Figure.RESOLVED));
    }

    @Test
    void there_are_neither_no_days_nor_too_many() {
        LocalDate day = LocalDate.of(2026, 3, 2);
        assertThrows(InvalidValue.class, () -> show(ReportKind.VOLUME, Grouping.DAY, day, day.minusDays(1)));
        assertThrows(InvalidValue.class, () -> show(ReportKind.VOLUME, Grouping.DAY, day, day.plusDays(366)));
        assertThrows(InvalidValue.class, () -> show(ReportKind.VOLUME, Grouping.DAY, LocalDate.MIN, day));
        assertThrows(InvalidValue.class, () -> show(ReportKind.VOLUME, Grouping.DAY, day, LocalDate.MAX));
        assertEquals(
                366,
                show(ReportKind.VOLUME, Grouping.DAY, day, day.plusDays(365))
                        .lines()
                        .size());
        Report usual = showReport()
                .handle(new ShowReport.Query(
                        manager,
                        ReportKind.VOLUME,
                        Grouping.DAY,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
        assertEquals(30, usual.lines().size());
        assertEquals(ZoneOffset.UTC, usual.zone());
        assertEquals(LocalDate.of(2026, 3, 2), usual.span().to());
    }
}
