package org.appticket.adapters.persistence.report;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.appticket.adapters.persistence.sql.Micros;
import org.appticket.adapters.persistence.sql.Row;
import org.appticket.adapters.persistence.sql.RowReader;
import org.appticket.adapters.persistence.sql.Sql;
import org.appticket.adapters.persistence.ticket.PriorityRank;
import org.appticket.adapters.persistence.ticket.SightCondition;
import org.appticket.adapters.persistence.tx.JpaUnitOfWork;
import org.appticket.application.port.report.TicketFigures;
import org.appticket.application.view.PersonName;
import org.appticket.application.view.WorkloadRecord;
import org.appticket.application.view.figure.Extent;
import org.appticket.application.view.figure.Flow;
import org.appticket.application.view.figure.KindCount;
import org.appticket.application.view.figure.LiveCount;
import org.appticket.application.view.figure.Period;
import org.appticket.application.view.figure.QuarterCount;
import org.appticket.application.view.figure.SolvedTicket;
import org.appticket.application.view.figure.Trait;
import org.appticket.domain.id.PersonId;
import org.appticket.domain.id.TicketId;
import org.appticket.domain.lifecycle.Status;

/** Figures by one aggregate each: over the tickets that have not ended, or over those of a period by an index of when. */
public final class SqlTicketFigures implements TicketFigures {
    private static final long QUARTER = Duration.ofMinutes(15).toNanos() / 1_000;
    private static final String UNSOLVED = "t.live = ? and t.status <> 'RESOLVED' and";

    private final JpaUnitOfWork unitOfWork;

    /** Of the tickets in this store. */
    public SqlTicketFigures(JpaUnitOfWork unitOfWork) {
        this.unitOfWork = unitOfWork;
    }

    @Override
    public List<LiveCount> countLive(Extent extent, Instant now) {
        long at = Micros.bound(now);
        TraitColumn team = new TraitColumn(Trait.TEAM);
        Sql counted = Sql.of("select t.team as kind, t.status, t.priority, count(*) as tickets,")
                .add(sum("t.deadline < ?") + " as overdue,", at)
                .add(sum("t.at_risk_at <= ? and t.deadline >= ?") + " as at_risk,", at, at)
                .add(sum("t.assignee_count = 0") + " as unassigned")
                .add("from ticket t where t.live = ? and", true)
                .add(within(extent))
                .add("group by t.team, t.status, t.priority");
        return list(
                team.named(counted),
                row -> new LiveCount(
                        team.read(row),
                        row.choice("status", Status.class),
                        PriorityRank.toPriority(row.number("priority")),
                        row.number("tickets"),
                        row.number("overdue"),
                        row.number("at_risk"),
                        row.number("unassigned")));
    }

    @Override
    public int countAssigned(Extent extent, PersonId person) {
        Sql query = Sql.of(
                        "select count(distinct t.id) as tickets from ticket_assignment x join ticket t on t.id = x.ticket")
                .add("where x.person = ? and x.live = ? and", person.value(), true)
                .add(UNSOLVED, true)
                .add(within(extent));
        return list(query, row -> (int) row.number("tickets")).get(0);
    }

    @Override
    public List<Long> countByAge(Extent extent, List<Instant> since) {
        Sql query = Sql.of("select count(*) as tickets");
        for (int i = 0; i < since.size(); i++) {
            query.add(", " + sum("t.created_at >= ?") + " as since" + i, Micros.bound(since.get(i)));
        }
        query.add("from ticket t where").add(UNSOLVED, true).add(within(extent));
        return list(query, row -> ages(row, since.size())).get(0);
    }

    private static List<Long> ages(Row row, int bounds) throws SQLException {
        List<Long> ages = new ArrayList<>();
        long younger = 0;
        for (int i = 0; i < bounds; i++) {
            long all = row.number("since" + i);
            ages.add(all - younger);
            younger = all;
        }
        ages.add(row.number("tickets") - younger);
        return ages;
    }

    @Override
    public List<QuarterCount> countByTime(Extent extent, Flow flow, Period period) {
        String quarter = column(flow) + " - mod(" + column(flow) + ", " + QUARTER + ")";
        Sql query = Sql.of("select " + quarter + " as quarter_at, count(*) as tickets from ticket t where")
                .add(during(extent, flow, period))
                .add("group by " + quarter + " order by quarter_at");
        return list(query, row -> new QuarterCount(row.instant("quarter_at"), row.number("tickets")));
    }

    @Override
    public List<KindCount> countByKind(Extent extent, Flow flow, Period period, Trait trait) {
        TraitColumn column = new TraitColumn(trait);
        Sql counted = Sql.of("select " + column.column() + " as kind, count(*) as tickets from ticket t where")
                .add(during(extent, flow, period))
                .add("group by " + column.column());
        return list(column.named(counted), row -> new KindCount(column.read(row), row.number("tickets")));
    }

    @Override
    public List<SolvedTicket> listSolved(Extent extent, Period period, Trait trait, int most) {
        TraitColumn column = new TraitColumn(trait);
        Sql solved = Sql.of(
                        "select t.id, t.created_at, t.resolved_at, " + column.column() + " as kind from ticket t where")
                .add("t.resolved_at is not null and")
                .add(during(extent, Flow.OUT, period))
                .add("order by t.ended_at desc, t.id desc limit ?", most);
        return list(column.named(solved).add("order by k.resolved_at desc, k.id desc"), row -> solved(row, column));
    }

    private static SolvedTicket solved(Row row, TraitColumn column) throws SQLException {
        Duration took = Duration.of(row.number("resolved_at") - row.number("created_at"), ChronoUnit.MICROS);
        return new SolvedTicket(new TicketId(row.number("id")), column.read(row), row.instant("resolved_at"), took);
    }

    @Override
    public List<WorkloadRecord> listWorkloads(Extent extent, int most) {
        Sql query = Sql.of("select p.id, p.name,")
                .add(sum("x.leads = ? and x.state <> 'ASKED'") + " as led,", true)
                .add(sum("x.leads = ? and x.state = 'ACCEPTED'") + " as contributed,", false)
                .add(sum("x.state = 'ASKED'") + " as asked from ticket_assignment x")
                .add("join ticket t on t.id = x.ticket join person p on p.id = x.person where x.live = ? and", true)
                .add(UNSOLVED, true)
                .add(within(extent))
                .add("group by p.id, p.name order by p.id limit ?", most);
        return list(
                query,
                row -> new WorkloadRecord(
                        new PersonName(new PersonId(row.number("id")), row.text("name")),
                        (int) row.number("led"),
                        (int) row.number("contributed"),
                        (int) row.number("asked")));
    }

    private <T> List<T> list(Sql query, RowReader<T> reader) {
        return unitOfWork.sql(connection -> query.list(connection, reader));
    }

    private static Sql during(Extent extent, Flow flow, Period period) {
        return Sql.of(column(flow) + " >= ? and " + column(flow) + " < ? and")
                .bind(Micros.bound(period.from()), Micros.bound(period.to()))
                .add(within(extent));
    }

    private static Sql within(Extent extent) {
        Sql condition = SightCondition.of(extent.sight());
        extent.team().ifPresent(team -> condition.add("and t.team = ?", team.value()));
        return condition;
    }

    private static String column(Flow flow) {
        return switch (flow) {
            case IN -> "t.created_at";
            case OUT -> "t.ended_at";
        };
    }

    private static String sum(String condition) {
        return "coalesce(sum(case when " + condition + " then 1 else 0 end), 0)";
    }
}
