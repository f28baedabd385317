package org.appticket.adapters.persistence.assignment;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.appticket.adapters.persistence.sql.Sql;
import org.appticket.adapters.persistence.tx.JpaUnitOfWork;
import org.appticket.application.port.relation.Releases;
import org.appticket.domain.assignment.ReleaseCause;
import org.appticket.domain.id.TicketId;

/**
 * What is to be released, by queries over the assignments of tickets that are not closed. Only that somebody left a team
 * cannot be seen by what is the case, so that it is written down where memberships end.
 */
public final class SqlReleases implements Releases {
    private static final String ASSIGNMENTS = "select a.ticket, a.number from ticket_assignment a";
    private static final String LEFT =
            "team_departure d join ticket t on t.team = d.team join ticket_assignment a on a.ticket = t.id"
                    + " and a.person = d.person and a.live = ? and (a.leads = ? or a.state = 'ASKED')"
                    + " where not exists (select 1 from team_member m where m.team = d.team and m.person = d.person)";

    private final JpaUnitOfWork unitOfWork;

    /** Those of the tickets in this store. */
    public SqlReleases(JpaUnitOfWork unitOfWork) {
        this.unitOfWork = unitOfWork;
    }

    @Override
    public List<Due> listDue(Instant now, int most) {
        Map<ReleaseCause, Sql> queries = Map.of(
                ReleaseCause.ABSENT,
                absent(now),
                ReleaseCause.DEACTIVATED,
                deactivated(),
                ReleaseCause.LEFT_TEAM,
                left());
        List<Due> due = new ArrayList<>();
        for (ReleaseCause cause : ReleaseCause.values()) {
            Sql query = queries.getOrDefault(cause, Sql.of("")).add("order by a.ticket, a.number limit ?", most);
            due.addAll(unitOfWork.sql(connection -> query.list(
                    connection,
                    row -> new Due(new TicketId(row.number("ticket")), (int) row.number("number"), cause))));
        }
        return due;
    }

    private static Sql absent(Instant now) {
        return Sql.of(ASSIGNMENTS + " join absence b on b.person = a.person")
                .add("where a.live = ? and a.state = 'ASKED' and a.asked_at < b.begins", true)
                .add("and b.begins <= ? and (b.ends is null or b.ends > ?)", now, now);
    }

    private static Sql deactivated() {
        return Sql.of(ASSIGNMENTS + " join person p on p.id = a.person")
                .add("where a.live = ? and (a.leads = ? or a.state <> 'DONE') and (p.active = ?", true, true, false)
                .add("or (p.roles not like '%AGENT%' and p.roles not like '%MANAGER%'))");
    }

    private static Sql left() {
        return Sql.of("select a.ticket, a.number from " + LEFT, true, true);
    }

    @Override
    public void forgetSettled() {
        unitOfWork.run(() -> unitOfWork.inside(connection -> {
            List<Departure> all = Sql.of("select person, team from team_departure order by person, team limit 1000")
                    .list(connection, row -> new Departure(row.number("person"), row.number("team")));
            for (Departure one : all) {
                one.forgetIfSettled(connection);
            }
            return all;
        }));
    }

    private record Departure(long person, long team) {
        void forgetIfSettled(Connection connection) throws SQLException {
            boolean due = Sql.of("select 1 as due from " + LEFT + " and d.person = ? and d.team = ? limit 1")
                    .bind(true, true, person, team)
                    .find(connection, row -> true)
                    .isPresent();
            if (!due) {
                Sql.of("delete from team_departure where person = ? and team = ?", person, team)
                        .update(connection);
            }
        }
    }
}
