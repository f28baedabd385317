package org.appticket.adapters.persistence.sla;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.appticket.adapters.persistence.sql.Micros;
import org.appticket.adapters.persistence.sql.Row;
import org.appticket.adapters.persistence.sql.Sql;
import org.appticket.adapters.persistence.ticket.PriorityRank;
import org.appticket.adapters.persistence.tx.JpaUnitOfWork;
import org.appticket.application.port.sla.Timings;
import org.appticket.application.view.sla.LiveTiming;
import org.appticket.application.view.sla.Subject;
import org.appticket.application.view.sla.Timing;
import org.appticket.domain.details.TicketType;
import org.appticket.domain.id.CalendarId;
import org.appticket.domain.id.CategoryId;
import org.appticket.domain.id.Epoch;
import org.appticket.domain.id.PolicyId;
import org.appticket.domain.id.TeamId;
import org.appticket.domain.id.TicketId;
import org.appticket.domain.id.Version;
import org.appticket.domain.sla.Governing;
import org.appticket.domain.sla.clock.Deadlines;
import org.appticket.domain.sla.course.Course;
import org.jspecify.annotations.Nullable;

/** Clocks of tickets in a table of their own; what lists are filtered and sorted by stands in the ticket's row too. */
public final class SqlTimings implements Timings {
    private static final String COLUMNS =
            "c.ticket, c.epoch, c.policy, c.policy_version, c.calendar, c.calendar_version, c.course,"
                    + " c.alarm_at, c.step_at, t.deadline, t.at_risk_at";
    private static final String FROM = " from ticket_clock c join ticket t on t.id = c.ticket where c.course <> '' and";
    private static final String SELECT = "select " + COLUMNS + FROM;

    private final JpaUnitOfWork unitOfWork;

    /** The clocks in this store. */
    public SqlTimings(JpaUnitOfWork unitOfWork) {
        this.unitOfWork = unitOfWork;
    }

    @Override
    public Optional<Timing> find(TicketId ticket) {
        Sql query = Sql.of(SELECT + " c.ticket = ?", ticket.value());
        return unitOfWork.sql(connection -> query.find(connection, SqlTimings::read));
    }

    @Override
    public Map<TicketId, Timing> list(Set<TicketId> tickets) {
        if (tickets.isEmpty()) {
            return Map.of();
        }
        Sql query = Sql.of(SELECT)
                .addIn("c.ticket", tickets.stream().map(TicketId::value).toList());
        return unitOfWork.sql(connection -> query.list(connection, row -> Map.entry(ticket(row), read(row)))).stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public void add(TicketId ticket, Timing timing) {
        unitOfWork.inside(connection -> {
            insert(connection, ticket, timing);
            return show(connection, ticket, timing.deadlines());
        });
    }

    @Override
    public void keep(TicketId ticket, Timing timing) {
        unitOfWork.inside(connection -> {
            Sql update = Sql.of(
                            "update ticket_clock set live = ?, epoch = ?, policy = ?, policy_version = ?, calendar = ?,")
                    .add("calendar_version = ?, alarm_at = ?, step_at = ?, course = ? where ticket = ?")
                    .bind(columns(timing))
                    .bind(ticket.value());
            if (update.update(connection) == 0) {
                insert(connection, ticket, timing);
            }
            return show(connection, ticket, timing.deadlines());
        });
    }

    private static void insert(Connection connection, TicketId ticket, Timing timing) throws SQLException {
        Sql.of("insert into ticket_clock (live, epoch, policy, policy_version, calendar, calendar_version,")
                .add("alarm_at, step_at, course, ticket) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .bind(columns(timing))
                .bind(ticket.value())
                .update(connection);
    }

    private static int show(Connection connection, TicketId ticket, Deadlines deadlines) throws SQLException {
        long deadline = micros(deadlines.deadline());
        long atRiskAt = micros(deadlines.atRiskAt());
        return Sql.of("update ticket set deadline = ?, at_risk_at = ? where id = ?", deadline, atRiskAt, ticket.value())
                .add("and (deadline <> ? or at_risk_at <> ?)", deadline, atRiskAt)
                .update(connection);
    }

    private static @Nullable Object[] columns(Timing timing) {
        Optional<Governing> governing = timing.governing();
        return new @Nullable Object[] {
            timing.isLive(),
            timing.epoch(),
            governing.map(by -> by.policy().value()).orElse(null),
            governing.map(by -> by.policyVersion().value()).orElse(null),
            governing.map(by -> by.calendar().value()).orElse(null),
            governing.map(by -> by.calendarVersion().value()).orElse(null),
            micros(timing.deadlines().nextAlarm()),
            micros(timing.stepAt()),
            timing.course().toString()
        };
    }

    private static long micros(Optional<Instant> instant) {
        return instant.map(Micros::of).orElse(Micros.NEVER);
    }

    @Override
    public List<TicketId> listOutdated(Epoch epoch, int most) {
        return numbers(Sql.of(
                        "select ticket from ticket_clock where live = ? and epoch >= 0 and epoch < ?",
                        true,
                        epoch.value())
                .add("order by epoch, ticket limit ?", most));
    }

    @Override
    public List<LiveTiming> listLive(Optional<TicketId> after, int most) {
        long last = after.map(TicketId::value).orElse(0L);
        Sql query = Sql.of("select " + COLUMNS + ", t.team, t.type, t.category, t.priority" + FROM)
                .add("c.live = ? and t.live = ? and t.status <> 'RESOLVED' and c.ticket > ?", true, true, last)
                .add("order by c.ticket limit ?", most);
        return unitOfWork.sql(
                connection -> query.list(connection, row -> new LiveTiming(ticket(row), subject(row), read(row))));
    }

    private static Subject subject(Row row) throws SQLException {
        return new Subject(
                row.numberIfAny("team").map(TeamId::new),
                row.choice("type", TicketType.class),
                new CategoryId(row.number("category")),
                PriorityRank.toPriority(row.number("priority")));
    }

    @Override
    public void wake() {
        unitOfWork.sql(connection -> Sql.of(
                        "update ticket_clock set epoch = 0 where live = ? and epoch = ?", true, Timing.ASLEEP)
                .update(connection));
    }

    @Override
    public List<TicketId> listAlarms(Instant now, int most) {
        return numbers(Sql.of("select ticket from ticket_clock where alarm_at <= ?", Micros.bound(now))
                .add("order by alarm_at, ticket limit ?", most));
    }

    @Override
    public List<TicketId> listSteps(Instant now, int most) {
        return numbers(Sql.of("select ticket from ticket_clock where step_at <= ? and epoch >= 0", Micros.bound(now))
                .add("order by step_at, ticket limit ?", most));
    }

    @Override
    public Map<TicketId, Instant> listWaits(Set<TicketId> tickets) {
        if (tickets.isEmpty()) {
            return Map.of();
        }
        Sql query = Sql.of("select id as ticket, waiting_until from ticket where waiting_until is not null and")
                .addIn("id", tickets.stream().map(TicketId::value).toList());
        return unitOfWork
                .sql(connection -> query.list(connection, row -> Map.entry(ticket(row), row.instant("waiting_until"))))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public List<TicketId> listAll(Optional<TicketId> after, int most) {
        long last = after.map(TicketId::value).orElse(0L);
        return numbers(Sql.of("select id as ticket from ticket where id > ? order by id limit ?", last, most));
    }

    private List<TicketId> numbers(Sql query) {
        return unitOfWork.sql(connection -> query.list(connection, SqlTimings::ticket));
    }

    private static TicketId ticket(Row row) throws SQLException {
        return new TicketId(row.number("ticket"));
    }

    private static Timing read(Row row) throws SQLException {
        return new Timing(
                Course.parse(row.text("course")),
                governing(row),
                row.number("epoch"),
                new Deadlines(instant(row, "deadline"), instant(row, "at_risk_at"), instant(row, "alarm_at")),
                instant(row, "step_at"));
    }

    private static Optional<Governing> governing(Row row) throws SQLException {
        Optional<Long> policy = row.numberIfAny("policy");
        return policy.isEmpty()
                ? Optional.empty()
                : Optional.of(new Governing(
                        new PolicyId(policy.get()),
                        new Version(row.number("policy_version")),
                        new CalendarId(row.number("calendar")),
                        new Version(row.number("calendar_version"))));
    }

    private static Optional<Instant> instant(Row row, String column) throws SQLException {
        return Optional.of(row.number(column)).filter(at -> at != Micros.NEVER).map(Micros::toInstant);
    }
}
